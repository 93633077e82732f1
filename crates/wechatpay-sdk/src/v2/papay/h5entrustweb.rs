//! H5纯签约 · Sign in a mobile browser
//!
//! `v2/papay/h5entrustweb`

/// H5纯签约 · Sign in a mobile browser
///
/// `v2/papay/h5entrustweb`
#[derive(Clone)]
pub struct H5entrustweb {
    pub(crate) node: crate::chain::Node,
}

impl H5entrustweb {
    /// H5纯签约 · Sign in a mobile browser
    ///
    /// `GET /papay/h5entrustweb`
    ///
    /// 商户在手机浏览器里发起委托代扣签约，返回跳转链接，用户打开后在微信内完成签约。模式：普通商户。
    ///
    /// Starts an auto-debit contract in a mobile browser and returns the link that takes the user to WeChat to sign. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::papay::h5entrustweb::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .plan_id("100001")
    ///     .contract_code("100001")
    ///     .request_serial(1)
    ///     .contract_display_account("小王")
    ///     .notify_url("https://www.example.com/notify")
    ///     .version(get::Version::N1_0)
    ///     .timestamp("1785549600")
    ///     .clientip("203.0.113.7");
    /// let answer = client.v2().papay().h5entrustweb().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4011987295](https://pay.weixin.qq.com/doc/v2/merchant/4011987295)
    #[doc(alias(
        "H5纯签约",
        "Sign in a mobile browser",
        "扣款服务",
        "h5entrustweb",
        "papay/h5entrustweb"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/papay/h5entrustweb", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/papay/h5entrustweb")
    }
}

/// H5纯签约 · Sign in a mobile browser
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

    /// H5纯签约：请求 · Sign in a mobile browser: request
    pub struct Request {
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        pub mch_id: Option<String>,
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

        /// 回调应用appid · Return app ID
        pub fn return_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.return_appid = value.into_member();
            self
        }
    }

    /// H5纯签约：应答 · Sign in a mobile browser: answer
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
            2 => plan_id: Required "plan_id",
            3 => contract_code: Required "contract_code",
            4 => request_serial: Required "request_serial",
            5 => contract_display_account: Required "contract_display_account",
            6 => notify_url: Required "notify_url",
            7 => version: Required "version",
            8 => sign_type: Optional "sign_type",
            9 => timestamp: Required "timestamp",
            10 => clientip: Required "clientip",
            11 => return_appid: Optional "return_appid",
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
