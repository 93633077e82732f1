//! `/v3/palmservice/authorization/preauthorize`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/palmservice/authorization/preauthorize`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{Listed, Message, Named, Object, message, optional, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/palmservice/authorization/preauthorize");

    /// 服务关联预授权：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("openid"),
            optional::<String>("preauthorize_session_id"),
            optional::<String>("organization_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// OpenID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 预授权会话ID
        pub fn preauthorize_session_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("preauthorize_session_id", value.into()))
        }

        /// 机构ID
        pub fn organization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("organization_id", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("permission_token", &mut self.permission_token),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
