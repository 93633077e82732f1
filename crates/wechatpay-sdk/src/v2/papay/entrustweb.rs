//! `v2/papay/entrustweb`

/// `v2/papay/entrustweb`
pub struct Entrustweb {
    pub(crate) node: crate::chain::Node,
}

impl Entrustweb {
    /// 公众号纯签约 (direct)
    ///
    /// `GET /papay/entrustweb`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::papay::entrustweb::get;
    ///
    /// # fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .plan_id(1)
    ///     .contract_code("1")
    ///     .request_serial(1)
    ///     .contract_display_account("1")
    ///     .notify_url("https://www.example.com/")
    ///     .version(get::Version::N1_0)
    ///     .timestamp("1");
    /// let url = client.v2().papay().entrustweb().get(request)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Result<String> {
        self.node.signed_url("/papay/entrustweb", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/papay/entrustweb")
    }
}

/// 公众号纯签约
pub mod get {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;

    /// 公众号纯签约：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::required::<i64>("plan_id"),
            message::required::<String>("contract_code"),
            message::required::<i64>("request_serial"),
            message::required::<String>("contract_display_account"),
            message::required::<String>("notify_url"),
            message::required::<crate::Enumeration<Version>>("version"),
            message::required::<String>("timestamp"),
            message::optional::<i64>("return_web"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 模板id（必填）
        #[inline]
        pub fn plan_id(self, value: i64) -> Self {
            Self(self.0.with("plan_id", value))
        }

        /// 签约协议号（必填）
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_code", value))
        }

        /// 请求序列号（必填）
        #[inline]
        pub fn request_serial(self, value: i64) -> Self {
            Self(self.0.with("request_serial", value))
        }

        /// 用户账户展示名称（必填）
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_display_account", value))
        }

        /// 回调通知url（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 版本号（必填）
        pub fn version(self, value: impl Into<crate::Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Version>>("version", value))
        }

        /// 时间戳（必填）
        pub fn timestamp(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("timestamp", value))
        }

        /// 返回web，已知取值：`1`
        #[inline]
        pub fn return_web(self, value: i64) -> Self {
            Self(self.0.with("return_web", value))
        }
    }

    request!(Request);
}
