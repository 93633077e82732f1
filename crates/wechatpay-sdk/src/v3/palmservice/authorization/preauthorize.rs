//! `/v3/palmservice/authorization/preauthorize`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/palmservice/authorization/preauthorize`
#[derive(Clone, Debug)]
pub struct Preauthorize(pub(crate) Node);

impl Preauthorize {
    /// 服务关联预授权
    ///
    /// `POST /v3/palmservice/authorization/preauthorize`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::palmservice::authorization::preauthorize::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .preauthorize_session_id("181167098309019291163")
    ///     .organization_id("1004");
    /// let answer = client.v3().palmservice().authorization().preauthorize().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014481990)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/palmservice/authorization/preauthorize", rest)
    }
}

/// 服务关联预授权
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/palmservice/authorization/preauthorize");

    /// 服务关联预授权：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// OpenID
        pub openid: Required<String>,
        /// 预授权会话ID
        pub preauthorize_session_id: Option<String>,
        /// 机构ID
        pub organization_id: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// OpenID
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 预授权会话ID
        #[inline]
        pub fn preauthorize_session_id(mut self, value: impl Into<String>) -> Self {
            self.preauthorize_session_id = Some(value.into());
            self
        }

        /// 机构ID
        #[inline]
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {
            self.organization_id = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("openid", &mut self.openid),
                ("preauthorize_session_id", &mut self.preauthorize_session_id),
                ("organization_id", &mut self.organization_id),
            ]);
        }
    }

    /// 服务关联预授权：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 预授权token
        pub permission_token: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("permission_token", &mut self.permission_token)]);
        }
    }

    message!(Request, Response);
}
