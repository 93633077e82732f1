//! 商户预授权 · Pre-authorise a user (partner)
//!
//! `/v3/payscore/partner/permissions`

pub mod apply_for_scene;
pub mod assess_user_risk_level;
pub mod authorization_code;
pub mod search;
pub mod terminate;

/// 商户预授权 · Pre-authorise a user (partner)
///
/// `/v3/payscore/partner/permissions`
#[derive(Clone)]
pub struct Permissions {
    pub(crate) node: crate::chain::Node,
}

impl Permissions {
    /// `/apply-for-scene`: 服务商场景中预授权 · Pre-authorise a user in a scene
    #[inline]
    pub fn apply_for_scene(&self) -> apply_for_scene::ApplyForScene {
        apply_for_scene::ApplyForScene { node: self.node.clone() }
    }

    /// `/assess-user-risk-level`: 服务商评估用户分层 · Assess a user's risk level (partner)
    #[inline]
    pub fn assess_user_risk_level(&self) -> assess_user_risk_level::AssessUserRiskLevel {
        assess_user_risk_level::AssessUserRiskLevel { node: self.node.clone() }
    }

    /// `/authorization-code`: 查询与用户授权记录（授权协议号）、解除用户授权关系（授权协议号） · Query authorisation by code (partner); Terminate authorisation by code (partner)
    #[inline]
    pub fn authorization_code(&self) -> authorization_code::AuthorizationCode {
        authorization_code::AuthorizationCode { node: self.node.clone() }
    }

    /// `/search`: 查询与用户授权记录（openid） · Query authorisation by openid (partner)
    #[inline]
    pub fn search(&self) -> search::Search {
        search::Search { node: self.node.clone() }
    }

    /// `/terminate`: 解除用户授权关系（openid） · Terminate authorisation by openid (partner)
    #[inline]
    pub fn terminate(&self) -> terminate::Terminate {
        terminate::Terminate { node: self.node.clone() }
    }

    /// 商户预授权 · Pre-authorise a user (partner)
    ///
    /// `POST /v3/payscore/partner/permissions`
    ///
    /// 服务商为子商户发起支付分服务预授权，返回预授权令牌，凭它拉起用户授权页。模式：服务商。
    ///
    /// Starts the authorisation of a WeChat Pay Score service for a sub-merchant and returns the token that opens the authorisation page. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::permissions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("service_id")
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .authorization_code("1234323JKHDFE1243252");
    /// let answer = client.v3().payscore().partner().permissions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合规则，或同一单号的参数变了。查单比对；参数要变就换新单号。 · The request breaks a rule, or the same number was used with other parameters. Query and compare. For other parameters, use a new number.
    /// - `NO_AUTH` (403): service_id 未绑定该商户号或 appid，或混用了需确认与免确认的接口。补绑定，按服务类型选择接口。 · `service_id` is not bound to this merchant or appid, or the service is of the other kind (with or without confirmation). Have the service bound, and call the operation of its kind.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，请求可能已执行。单号与参数不变再发。可能已经执行。 · The platform failed or timed out. The request may have been carried out. Send the request again with the same number and parameters. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012382030](https://pay.weixin.qq.com/doc/v3/partner/4012382030)
    #[doc(alias(
        "商户预授权",
        "Pre-authorise a user (partner)",
        "微信支付分",
        "permissions",
        "partner/permissions"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/partner/permissions", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/permissions")
    }
}

/// 商户预授权 · Pre-authorise a user (partner)
pub mod post {

    /// 商户预授权：请求 · Pre-authorise a user (partner): request
    pub struct Request {
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 服务商应用ID（必填） · Partner app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 授权协议号（必填） · Authorisation contract number (required)
        pub authorization_code: Option<String>,
        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 服务商应用ID（必填） · Partner app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 授权协议号（必填） · Authorisation contract number (required)
        pub fn authorization_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.authorization_code = value.into_member();
            self
        }

        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 商户预授权：应答 · Pre-authorise a user (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 预授权token · Pre-authorisation token
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
