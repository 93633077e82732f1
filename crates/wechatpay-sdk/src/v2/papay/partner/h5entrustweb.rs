//! `v2/papay/partner/h5entrustweb`

/// `v2/papay/partner/h5entrustweb`
#[derive(Clone)]
pub struct H5entrustweb {
    pub(crate) node: crate::chain::Node,
}

impl H5entrustweb {
    /// H5纯签约 (partner)
    ///
    /// `GET /papay/partner/h5entrustweb`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::papay::partner::h5entrustweb::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("1900000109")
    ///     .plan_id("1")
    ///     .contract_code("1")
    ///     .request_serial(1)
    ///     .contract_display_account("1")
    ///     .notify_url("https://www.example.com/")
    ///     .version(get::Version::N1_0)
    ///     .timestamp("1")
    ///     .clientip("1");
    /// let answer = client.v2().papay().partner().h5entrustweb().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988368)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/papay/partner/h5entrustweb", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/papay/partner/h5entrustweb")
    }
}

/// H5纯签约
pub mod get {

    enumeration! {
        /// 版本号
        Version {
            N1_0 = "1.0",
        }
    }

    enumeration! {
        /// 签名类型
        SignType {
            MD5 = "MD5",
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码
        ReturnCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果
        ResultCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    /// H5纯签约：请求
    pub struct Request {
        /// 应用ID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填）
        pub mch_id: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 子商户号（必填）
        pub sub_mch_id: Option<String>,
        /// 模板id（必填）
        pub plan_id: Option<String>,
        /// 签约协议号（必填）
        pub contract_code: Option<String>,
        /// 请求序列号（必填）
        pub request_serial: Option<i64>,
        /// 用户账户展示名称（必填）
        pub contract_display_account: Option<String>,
        /// 回调通知url（必填）
        ///
        /// 最长 256 个字符，格式 `^https?://[^?#]+$`。At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 版本号（必填）
        pub version: Version,
        /// 签名类型
        ///
        /// 默认 `HMAC-SHA256`。Default `HMAC-SHA256`.
        pub sign_type: SignType,
        /// 时间戳（必填）
        pub timestamp: Option<String>,
        /// 客户端 IP（必填）
        pub clientip: Option<String>,
        /// 设备ID
        pub deviceid: Option<String>,
        /// 手机号
        pub mobile: Option<String>,
        /// 邮箱地址
        pub email: Option<String>,
        /// QQ号
        pub qq: Option<String>,
        /// 微信openID
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 身份证号
        pub creid: Option<String>,
        /// 商户侧用户标识
        pub outerid: Option<String>,
        /// 回调应用appid
        pub return_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 应用ID（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填）
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 子商户应用ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 子商户号（必填）
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 模板id（必填）
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }

        /// 签约协议号（必填）
        pub fn contract_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_code = value.into_member();
            self
        }

        /// 请求序列号（必填）
        pub fn request_serial<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.request_serial = value.into_member();
            self
        }

        /// 用户账户展示名称（必填）
        pub fn contract_display_account<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contract_display_account = value.into_member();
            self
        }

        /// 回调通知url（必填）
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 版本号（必填）
        pub fn version<M>(mut self, value: impl crate::IntoMember<Version, M>) -> Self {
            self.version = value.into_member().unwrap_or_default();
            self
        }

        /// 签名类型
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 时间戳（必填）
        pub fn timestamp<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.timestamp = value.into_member();
            self
        }

        /// 客户端 IP（必填）
        pub fn clientip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.clientip = value.into_member();
            self
        }

        /// 设备ID
        pub fn deviceid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.deviceid = value.into_member();
            self
        }

        /// 手机号
        pub fn mobile<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mobile = value.into_member();
            self
        }

        /// 邮箱地址
        pub fn email<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.email = value.into_member();
            self
        }

        /// QQ号
        pub fn qq<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.qq = value.into_member();
            self
        }

        /// 微信openID
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 身份证号
        pub fn creid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.creid = value.into_member();
            self
        }

        /// 商户侧用户标识
        pub fn outerid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.outerid = value.into_member();
            self
        }

        /// 回调应用appid
        pub fn return_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.return_appid = value.into_member();
            self
        }
    }

    /// H5纯签约：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: ReturnCode,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: ResultCode,
        /// 业务结果描述
        pub result_msg: Option<String>,
        /// 跳转URL
        pub redirect_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => sub_appid: Optional "sub_appid",
            3 => sub_mch_id: Required "sub_mch_id",
            4 => plan_id: Required "plan_id",
            5 => contract_code: Required "contract_code",
            6 => request_serial: Required "request_serial",
            7 => contract_display_account: Required "contract_display_account",
            8 => notify_url: Required "notify_url",
            9 => version: Required "version",
            10 => sign_type: Optional "sign_type",
            11 => timestamp: Required "timestamp",
            12 => clientip: Required "clientip",
            13 => deviceid: Optional "deviceid",
            14 => mobile: Optional "mobile",
            15 => email: Optional "email",
            16 => qq: Optional "qq",
            17 => openid: Optional "openid",
            18 => creid: Optional "creid",
            19 => outerid: Optional "outerid",
            20 => return_appid: Optional "return_appid",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => result_msg: Optional "result_msg",
            4 => redirect_url: Optional "redirect_url",
        }
    }
}
