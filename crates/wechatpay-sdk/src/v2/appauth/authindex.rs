//! `v2/appauth/authindex`

use crate::chain::Node;
use crate::client::Chain;
use crate::error::Result;

/// `v2/appauth/authindex`
#[derive(Clone, Debug)]
pub struct Authindex(pub(crate) Node);

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
        self.0.signed_url(&get::OPERATION, request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/appauth/authindex", rest)
    }
}

/// 授权获取code
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v2(Method::GET, "/appauth/authindex")
        .at("payapp.weixin.qq.com", "")
        .unsigned_page();

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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户号
        pub mch_id: Required<String>,
        /// 应用ID
        pub appid: Required<String>,
        /// 重定向地址
        pub redirect_uri: Required<String>,
        /// 固定填code
        pub response_type: Required<Enumeration<ResponseType>>,
        /// 应用授权作用域
        pub scope: Required<Enumeration<Scope>>,
        /// 随机字符串
        pub state: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 重定向地址
        #[inline]
        pub fn redirect_uri(mut self, value: impl Into<String>) -> Self {
            self.redirect_uri = Required::set(value.into());
            self
        }

        /// 固定填code
        #[inline]
        pub fn response_type(mut self, value: impl Into<Enumeration<ResponseType>>) -> Self {
            self.response_type = Required::set(value.into());
            self
        }

        /// 应用授权作用域
        #[inline]
        pub fn scope(mut self, value: impl Into<Enumeration<Scope>>) -> Self {
            self.scope = Required::set(value.into());
            self
        }

        /// 随机字符串
        #[inline]
        pub fn state(mut self, value: impl Into<String>) -> Self {
            self.state = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mch_id", &mut self.mch_id),
                ("appid", &mut self.appid),
                ("redirect_uri", &mut self.redirect_uri),
                ("response_type", &mut self.response_type),
                ("scope", &mut self.scope),
                ("state", &mut self.state),
            ]);
        }
    }

    message!(Request);
}
