//! 公众号纯签约 · Sign in an Official Account (partner)
//!
//! `v2/papay/partner/entrustweb`

/// 公众号纯签约 · Sign in an Official Account (partner)
///
/// `v2/papay/partner/entrustweb`
#[derive(Clone)]
pub struct Entrustweb {
    pub(crate) node: crate::chain::Node,
}

impl Entrustweb {
    /// 公众号纯签约 · Sign in an Official Account (partner)
    ///
    /// `GET /papay/partner/entrustweb`
    ///
    /// 服务商代子商户在公众号网页里把用户引到委托代扣签约页，结果通知到`notify_url`。模式：服务商。
    ///
    /// Opens the auto-debit signing page of a sub-merchant from an Official Account page. The result is sent to `notify_url`. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::papay::partner::entrustweb::get;
    ///
    /// # fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .plan_id(1)
    ///     .contract_code("100001")
    ///     .request_serial(1)
    ///     .contract_display_account("小王")
    ///     .notify_url("https://www.example.com/notify")
    ///     .version(get::Version::N1_0)
    ///     .timestamp("1785549600");
    /// let url = client.v2().papay().partner().entrustweb().get(request)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [papay/chapter5_1.shtml](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml)
    #[doc(alias(
        "公众号纯签约",
        "Sign in an Official Account (partner)",
        "扣款服务",
        "entrustweb",
        "partner/entrustweb"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Result<String> {
        self.node.signed_url("/papay/partner/entrustweb", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/papay/partner/entrustweb")
    }
}

/// 公众号纯签约 · Sign in an Official Account (partner)
pub mod get {

    enumeration! {
        /// 版本号 · Version
        Version {
            /// `1.0`: 版本 1.0 · Version 1.0
            N1_0 = "1.0",
        }
    }

    /// 公众号纯签约：请求 · Sign in an Official Account (partner): request
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
        pub plan_id: Option<i64>,
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
        /// 时间戳（必填） · Timestamp (required)
        ///
        /// Unix 时间戳，单位为秒。Unix time in seconds.
        pub timestamp: Option<String>,
        /// 返回web · Whether to return to web
        ///
        /// - `1`: 是 · Yes
        pub return_web: Option<i64>,
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
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
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

        /// 时间戳（必填） · Timestamp (required)
        ///
        /// Unix 时间戳，单位为秒。Unix time in seconds.
        pub fn timestamp<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.timestamp = value.into_member();
            self
        }

        /// 返回web · Whether to return to web
        ///
        /// - `1`: 是 · Yes
        pub fn return_web<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.return_web = value.into_member();
            self
        }
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
            10 => timestamp: Required "timestamp",
            11 => return_web: Optional "return_web",
        }
    }
}
