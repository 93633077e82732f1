//! 服务关联预授权 · Pre-authorise the palm service
//!
//! `/v3/palmservice/authorization/preauthorize`

/// 服务关联预授权 · Pre-authorise the palm service
///
/// `/v3/palmservice/authorization/preauthorize`
#[derive(Clone)]
pub struct Preauthorize {
    pub(crate) node: crate::chain::Node,
}

impl Preauthorize {
    /// 服务关联预授权 · Pre-authorise the palm service
    ///
    /// `POST /v3/palmservice/authorization/preauthorize`
    ///
    /// 为用户关联刷掌服务发起预授权，返回预授权令牌，供后续授权使用。模式：服务商。
    ///
    /// Starts the authorisation that links a user to the palm service and returns the permission token. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::palmservice::authorization::preauthorize::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    /// let answer = client.v3().palmservice().authorization().preauthorize().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014481990](https://pay.weixin.qq.com/doc/v3/partner/4014481990)
    #[doc(alias(
        "服务关联预授权",
        "Pre-authorise the palm service",
        "微信刷掌",
        "preauthorize",
        "authorization/preauthorize"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/palmservice/authorization/preauthorize", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/palmservice/authorization/preauthorize")
    }
}

/// 服务关联预授权 · Pre-authorise the palm service
pub mod post {

    /// 服务关联预授权：请求 · Pre-authorise the palm service: request
    pub struct Request {
        /// OpenID（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 预授权会话ID · Pre-authorisation session ID
        pub preauthorize_session_id: Option<String>,
        /// 机构ID · Institution ID
        pub organization_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// OpenID（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 预授权会话ID · Pre-authorisation session ID
        pub fn preauthorize_session_id<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.preauthorize_session_id = value.into_member();
            self
        }

        /// 机构ID · Institution ID
        pub fn organization_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.organization_id = value.into_member();
            self
        }
    }

    /// 服务关联预授权：应答 · Pre-authorise the palm service: answer
    #[non_exhaustive]
    pub struct Response {
        /// 预授权token · Pre-authorisation token
        pub permission_token: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => openid: Required "openid",
            1 => preauthorize_session_id: Optional "preauthorize_session_id",
            2 => organization_id: Optional "organization_id",
        }
        Response {
            0 => permission_token: Optional "permission_token",
        }
    }
}
