//! `/v3/payscore/partner/permissions`

pub mod apply_for_scene;
pub mod assess_user_risk_level;
pub mod authorization_code;
pub mod search;
pub mod terminate;

/// `/v3/payscore/partner/permissions`
#[derive(Clone)]
pub struct Permissions {
    pub(crate) node: crate::chain::Node,
}

impl Permissions {
    /// `/apply-for-scene`
    #[inline]
    pub fn apply_for_scene(&self) -> apply_for_scene::ApplyForScene {
        apply_for_scene::ApplyForScene { node: self.node.clone() }
    }

    /// `/assess-user-risk-level`
    #[inline]
    pub fn assess_user_risk_level(&self) -> assess_user_risk_level::AssessUserRiskLevel {
        assess_user_risk_level::AssessUserRiskLevel { node: self.node.clone() }
    }

    /// `/authorization-code`
    #[inline]
    pub fn authorization_code(&self) -> authorization_code::AuthorizationCode {
        authorization_code::AuthorizationCode { node: self.node.clone() }
    }

    /// `/search`
    #[inline]
    pub fn search(&self) -> search::Search {
        search::Search { node: self.node.clone() }
    }

    /// `/terminate`
    #[inline]
    pub fn terminate(&self) -> terminate::Terminate {
        terminate::Terminate { node: self.node.clone() }
    }

    /// 商户预授权 (partner)
    ///
    /// `POST /v3/payscore/partner/permissions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::permissions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("service_id")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .sub_mchid("1230000109")
    ///     .authorization_code("1234323JKHDFE1243252")
    ///     .notify_url("http://www.qq.com");
    /// let answer = client.v3().payscore().partner().permissions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012382030)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/partner/permissions", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/permissions")
    }
}

/// 商户预授权
pub mod post {

    /// 商户预授权：请求
    pub struct Request {
        /// 服务ID（必填）
        pub service_id: Option<String>,
        /// 服务商应用ID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 子商户号（必填）
        pub sub_mchid: Option<String>,
        /// 授权协议号（必填）
        pub authorization_code: Option<String>,
        /// 商户回调地址
        ///
        /// 最长 256 个字符，格式 `^https?://[^?#]+$`。At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID（必填）
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 服务商应用ID（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户应用ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 子商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 授权协议号（必填）
        pub fn authorization_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.authorization_code = value.into_member();
            self
        }

        /// 商户回调地址
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 商户预授权：应答
    #[non_exhaustive]
    pub struct Response {
        /// 预授权token
        pub apply_permissions_token: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => service_id: Required "service_id",
            1 => appid: Required "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => sub_mchid: Required "sub_mchid",
            4 => authorization_code: Required "authorization_code",
            5 => notify_url: Optional "notify_url",
        }
        Response {
            0 => apply_permissions_token: Optional "apply_permissions_token",
        }
    }
}
