//! `v2/appauth/getaccesstoken`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/appauth/getaccesstoken`
#[derive(Clone, Debug)]
pub struct Getaccesstoken(pub(crate) Node);

impl Getaccesstoken {
    /// 通过code换取accesstoken
    ///
    /// `GET /appauth/getaccesstoken`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::appauth::getaccesstoken::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .mch_id("1200009811")
    ///     .appid("wxcbda96de0b165486")
    ///     .openid("baf04e6bbbd06f7b1a197d18ed53b7f1")
    ///     .code("wxcbda96de0b165489")
    ///     .grant_type(get::GrantType::AUTHORIZATION_CODE)
    ///     .scope(get::Scope::PAY_IDENTITY)
    ///     .sign_type(get::SignType::HMAC_SHA256);
    /// let answer = client.v2().appauth().getaccesstoken().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987273)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/appauth/getaccesstoken", rest)
    }
}

/// 通过code换取accesstoken
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v2::appauth::authindex::get::Scope;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::GET, "/appauth/getaccesstoken").without_nonce().without_return_code();

    enumeration! {
        /// 固定值authorization\_code
        GrantType {
            AUTHORIZATION_CODE = "authorization_code",
        }
    }

    enumeration! {
        /// 签名类型
        SignType {
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    /// 通过code换取accesstoken：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户号
        pub mch_id: Required<String>,
        /// 应用ID
        pub appid: Required<String>,
        /// 微信openID
        pub openid: Required<String>,
        /// 第一步返回的auth\_code
        pub code: Required<String>,
        /// 固定值authorization\_code
        pub grant_type: Required<Enumeration<GrantType>>,
        /// 应用授权作用域
        pub scope: Required<Enumeration<Scope>>,
        /// 签名类型
        pub sign_type: Required<Enumeration<SignType>>,
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

        /// 微信openID
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 第一步返回的auth\_code
        #[inline]
        pub fn code(mut self, value: impl Into<String>) -> Self {
            self.code = Required::set(value.into());
            self
        }

        /// 固定值authorization\_code
        #[inline]
        pub fn grant_type(mut self, value: impl Into<Enumeration<GrantType>>) -> Self {
            self.grant_type = Required::set(value.into());
            self
        }

        /// 应用授权作用域
        #[inline]
        pub fn scope(mut self, value: impl Into<Enumeration<Scope>>) -> Self {
            self.scope = Required::set(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mch_id", &mut self.mch_id),
                ("appid", &mut self.appid),
                ("openid", &mut self.openid),
                ("code", &mut self.code),
                ("grant_type", &mut self.grant_type),
                ("scope", &mut self.scope),
                ("sign_type", &mut self.sign_type),
            ]);
        }
    }

    /// 通过code换取accesstoken：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，已知取值：`0`、`-1`
        pub retcode: Option<i64>,
        /// 处理成功
        pub retmsg: Option<String>,
        /// 接口调用凭证
        pub access_token: Option<String>,
        /// 请求返回的access\_token过期时间
        pub access_token_expire_in: Option<i64>,
        /// refresh令牌
        pub refresh_token: Option<String>,
        /// refresh\_token过期时间
        pub refresh_token_expire_in: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("retcode", &mut self.retcode),
                ("retmsg", &mut self.retmsg),
                ("access_token", &mut self.access_token),
                ("access_token_expire_in", &mut self.access_token_expire_in),
                ("refresh_token", &mut self.refresh_token),
                ("refresh_token_expire_in", &mut self.refresh_token_expire_in),
            ]);
        }
    }

    message!(Request, Response);
}
