//! `/v3/palmservice/authorization/preauthorize`

/// `/v3/palmservice/authorization/preauthorize`
pub struct Preauthorize {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/palmservice/authorization/preauthorize", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/palmservice/authorization/preauthorize")
    }
}

/// 服务关联预授权
pub mod post {
    use crate::message;

    pub use crate::shared::v3_marketing_membercard_open_cards_card_id_permission_tokens_post::Response;

    /// 服务关联预授权：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("openid"),
            message::optional::<String>("preauthorize_session_id"),
            message::optional::<String>("organization_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// OpenID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 预授权会话ID
        pub fn preauthorize_session_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("preauthorize_session_id", value))
        }

        /// 机构ID
        pub fn organization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("organization_id", value))
        }
    }

    request!(Request);
}
