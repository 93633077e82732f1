//! APP纯签约 · Sign in an app
//!
//! `v2/papay/preentrustweb`

/// APP纯签约 · Sign in an app
///
/// `v2/papay/preentrustweb`
#[derive(Clone)]
pub struct Preentrustweb {
    pub(crate) node: crate::chain::Node,
}

impl Preentrustweb {
    /// APP纯签约 · Sign in an app
    ///
    /// `POST /papay/preentrustweb`
    ///
    /// 商户在应用内发起委托代扣签约，取得预签约信息后由应用拉起微信签约页。模式：普通商户。
    ///
    /// Prepares an auto-debit contract in a mobile app, which then opens the signing page in WeChat. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::papay::preentrustweb::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .plan_id("12535")
    ///     .contract_code("100000")
    ///     .request_serial(1000)
    ///     .contract_display_account("微信代扣")
    ///     .notify_url("https://www.example.com/notify")
    ///     .version(post::Version::N1_0)
    ///     .timestamp("1414488825");
    /// let answer = client.v2().papay().preentrustweb().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4011986804](https://pay.weixin.qq.com/doc/v2/merchant/4011986804)
    #[doc(alias(
        "APP纯签约",
        "Sign in an app",
        "扣款服务",
        "preentrustweb",
        "papay/preentrustweb"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/papay/preentrustweb", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/papay/preentrustweb")
    }
}

/// APP纯签约 · Sign in an app
pub mod post {

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
        /// 返回app · Whether to return to app
        ReturnApp {
            /// `Y`: 是 · Yes
            Y = "Y",
            /// `N`: 否 · No
            N = "N",
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

    /// APP纯签约：请求 · Sign in an app: request
    pub struct Request {
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        pub mch_id: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
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
        /// 默认 `MD5`。Default `MD5`.
        pub sign_type: SignType,
        /// 时间戳（必填） · Timestamp (required)
        ///
        /// Unix 时间戳，单位为秒。Unix time in seconds.
        pub timestamp: Option<String>,
        /// 返回app · Whether to return to app
        pub return_app: ReturnApp,
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

        /// 子商户号 · Sub-merchant ID
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

        /// 返回app · Whether to return to app
        pub fn return_app<M>(mut self, value: impl crate::IntoMember<ReturnApp, M>) -> Self {
            self.return_app = value.into_member().unwrap_or_default();
            self
        }
    }

    /// APP纯签约：应答 · Sign in an app: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        pub return_msg: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 请求appid · Requesting app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
        pub sign: Option<String>,
        /// 跳转签约小程序的username · Contract Mini Program username
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub miniprogram_username: Option<String>,
        /// 跳转签约小程序的path · Contract Mini Program path
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub miniprogram_path: Option<String>,
        /// 预签约id · Pre-contract ID
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub pre_entrustweb_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => sub_appid: Optional "sub_appid",
            3 => sub_mch_id: Optional "sub_mch_id",
            4 => plan_id: Required "plan_id",
            5 => contract_code: Required "contract_code",
            6 => request_serial: Required "request_serial",
            7 => contract_display_account: Required "contract_display_account",
            8 => notify_url: Required "notify_url",
            9 => version: Required "version",
            10 => sign_type: Optional "sign_type",
            11 => timestamp: Required "timestamp",
            12 => return_app: Optional "return_app",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => err_code: Optional "err_code",
            4 => err_code_des: Optional "err_code_des",
            5 => appid: Optional "appid",
            6 => mch_id: Optional "mch_id",
            7 => nonce_str: Optional "nonce_str",
            8 => sign: Optional "sign",
            9 => miniprogram_username: Optional "miniprogram_username",
            10 => miniprogram_path: Optional "miniprogram_path",
            11 => pre_entrustweb_id: Optional "pre_entrustweb_id",
        }
    }
}
