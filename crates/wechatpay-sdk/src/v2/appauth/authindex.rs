//! `v2/appauth/authindex`

use crate::chain::{Chain, Method, Node};
use crate::error::Result;

/// `v2/appauth/authindex`
pub struct Authindex {
    pub(crate) node: Node,
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
    pub fn get(self, request: get::Request) -> Result<String> {
        self.node.signed_url(Method::GET, "/appauth/authindex", request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/appauth/authindex", rest)
    }
}

/// 授权获取code
pub mod get {
    use crate::message::{Enumeration, Listed, Object, required};

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
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mch_id"),
            required::<String>("appid"),
            required::<String>("redirect_uri"),
            required::<Enumeration<ResponseType>>("response_type"),
            required::<Enumeration<Scope>>("scope"),
            required::<String>("state"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
        pub fn response_type(self, value: impl Into<Enumeration<ResponseType>>) -> Self {
            Self(self.0.with_some::<Enumeration<ResponseType>>("response_type", value))
        }

        /// 应用授权作用域（必填）
        pub fn scope(self, value: impl Into<Enumeration<Scope>>) -> Self {
            Self(self.0.with_some::<Enumeration<Scope>>("scope", value))
        }

        /// 随机字符串（必填）
        pub fn state(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("state", value))
        }
    }

    request!(Request);
}
