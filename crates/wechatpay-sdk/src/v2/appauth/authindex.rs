//! `v2/appauth/authindex`

/// `v2/appauth/authindex`
pub struct Authindex {
    pub(crate) node: crate::chain::Node,
}

impl Authindex {
    /// 授权获取code
    ///
    /// `GET /appauth/authindex`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::appauth::authindex::get;
    ///
    /// # fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .mch_id("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .redirect_uri("https://www.example.com/")
    ///     .response_type(get::ResponseType::CODE)
    ///     .scope(get::Scope::PAY_IDENTITY)
    ///     .state("1");
    /// let url = client.v2().appauth().authindex().get(request)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987273)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Result<String> {
        self.node.signed_url("/appauth/authindex", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/appauth/authindex")
    }
}

/// 授权获取code
pub mod get {
    use crate::message;

    enumeration! {
        /// 固定填code
        ResponseType {
            CODE = "code",
        }
    }

    enumeration! {
        /// 应用授权作用域
        Scope {
            PAY_IDENTITY = "pay_identity",
            PAY_REALNAME = "pay_realname",
        }
    }

    /// 授权获取code：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_id"),
            message::required::<String>("appid"),
            message::required::<String>("redirect_uri"),
            message::required::<crate::Enumeration<ResponseType>>("response_type"),
            message::required::<crate::Enumeration<Scope>>("scope"),
            message::required::<String>("state"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 重定向地址（必填）
        pub fn redirect_uri(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("redirect_uri", value))
        }

        /// 固定填code（必填）
        pub fn response_type(self, value: impl Into<crate::Enumeration<ResponseType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ResponseType>>("response_type", value))
        }

        /// 应用授权作用域（必填）
        pub fn scope(self, value: impl Into<crate::Enumeration<Scope>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Scope>>("scope", value))
        }

        /// 随机字符串（必填）
        pub fn state(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("state", value))
        }
    }

    request!(Request);
}
