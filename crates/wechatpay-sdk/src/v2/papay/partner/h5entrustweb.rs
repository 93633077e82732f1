//! H5纯签约 · Sign in a mobile browser (partner)
//!
//! `v2/papay/partner/h5entrustweb`

/// H5纯签约 · Sign in a mobile browser (partner)
///
/// `v2/papay/partner/h5entrustweb`
#[derive(Clone)]
pub struct H5entrustweb {
    pub(crate) node: crate::chain::Node,
}

impl H5entrustweb {
    /// H5纯签约 · Sign in a mobile browser (partner)
    ///
    /// `GET /papay/partner/h5entrustweb`
    ///
    /// 服务商代子商户在手机浏览器里发起委托代扣签约，返回跳转链接，用户打开后到微信内签约。模式：服务商。
    ///
    /// Starts an auto-debit contract of a sub-merchant in a mobile browser and returns the link that takes the user to WeChat. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::papay::partner::h5entrustweb::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .plan_id("100001")
    ///     .contract_code("100001")
    ///     .request_serial(1)
    ///     .contract_display_account("小王")
    ///     .notify_url("https://www.example.com/notify")
    ///     .version(get::Version::N1_0)
    ///     .timestamp("1785549600")
    ///     .clientip("203.0.113.7");
    /// let answer = client.v2().papay().partner().h5entrustweb().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4011988368](https://pay.weixin.qq.com/doc/v2/partner/4011988368)
    #[doc(alias(
        "H5纯签约",
        "Sign in a mobile browser (partner)",
        "扣款服务",
        "h5entrustweb",
        "partner/h5entrustweb"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/papay/partner/h5entrustweb", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/papay/partner/h5entrustweb")
    }
}

/// H5纯签约 · Sign in a mobile browser (partner)
pub mod get {

    enumeration! {
        /// 版本号 · Version
        Version {
            /// `1.0`: 版本 1.0 · Version 1.0
            N1_0 = "1.0",
        }
    }

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `MD5`: MD5 · MD5
            MD5 = "MD5",
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// H5纯签约：请求 · Sign in a mobile browser (partner): request
    pub struct Request {
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        pub mch_id: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mch_id: Option<String>,
        /// 模板id（必填） · Template ID (required)
        pub plan_id: Option<String>,
        /// 签约协议号（必填） · Contract number (required)
        pub contract_code: Option<String>,
        /// 请求序列号（必填） · Request serial number (required)
        pub request_serial: Option<i64>,
        /// 用户账户展示名称（必填） · Displayed user account name (required)
        pub contract_display_account: Option<String>,
        /// 回调通知url（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 版本号（必填） · Version (required)
        pub version: Version,
        /// 签名类型 · Signature type
        ///
        /// 默认 `HMAC-SHA256`。Default `HMAC-SHA256`.
        pub sign_type: SignType,
        /// 时间戳（必填） · Timestamp (required)
        ///
        /// Unix 时间戳，单位为秒。Unix time in seconds.
        pub timestamp: Option<String>,
        /// 客户端 IP（必填） · Client IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub clientip: Option<String>,
        /// 设备ID · Device ID
        pub deviceid: Option<String>,
        /// 手机号 · Phone number
        pub mobile: Option<String>,
        /// 邮箱地址 · Email address
        pub email: Option<String>,
        /// QQ号 · QQ number
        pub qq: Option<String>,
        /// 微信openID · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 身份证号 · ID card number
        pub creid: Option<String>,
        /// 商户侧用户标识 · Merchant user ID
        pub outerid: Option<String>,
        /// 回调应用appid · Return app ID
        pub return_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 应用ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 模板id（必填） · Template ID (required)
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }

        /// 签约协议号（必填） · Contract number (required)
        pub fn contract_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_code = value.into_member();
            self
        }

        /// 请求序列号（必填） · Request serial number (required)
        pub fn request_serial<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.request_serial = value.into_member();
            self
        }

        /// 用户账户展示名称（必填） · Displayed user account name (required)
        pub fn contract_display_account<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contract_display_account = value.into_member();
            self
        }

        /// 回调通知url（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 版本号（必填） · Version (required)
        pub fn version<M>(mut self, value: impl crate::IntoMember<Version, M>) -> Self {
            self.version = value.into_member().unwrap_or_default();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 时间戳（必填） · Timestamp (required)
        ///
        /// Unix 时间戳，单位为秒。Unix time in seconds.
        pub fn timestamp<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.timestamp = value.into_member();
            self
        }

        /// 客户端 IP（必填） · Client IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn clientip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.clientip = value.into_member();
            self
        }

        /// 设备ID · Device ID
        pub fn deviceid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.deviceid = value.into_member();
            self
        }

        /// 手机号 · Phone number
        pub fn mobile<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mobile = value.into_member();
            self
        }

        /// 邮箱地址 · Email address
        pub fn email<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.email = value.into_member();
            self
        }

        /// QQ号 · QQ number
        pub fn qq<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.qq = value.into_member();
            self
        }

        /// 微信openID · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 身份证号 · ID card number
        pub fn creid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.creid = value.into_member();
            self
        }

        /// 商户侧用户标识 · Merchant user ID
        pub fn outerid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.outerid = value.into_member();
            self
        }

        /// 回调应用appid · Return app ID
        pub fn return_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.return_appid = value.into_member();
            self
        }
    }

    /// H5纯签约：应答 · Sign in a mobile browser (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        pub return_msg: Option<String>,
        /// 业务结果 · Result code
        pub result_code: ResultCode,
        /// 业务结果描述 · Result description
        pub result_msg: Option<String>,
        /// 跳转URL · Redirect URL
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
