//! 商户预授权 · Pre-authorise a user
//!
//! `/v3/payscore/permissions`

pub mod assess_user_risk_level;
pub mod authorization_code;
pub mod openid;

/// 商户预授权 · Pre-authorise a user
///
/// `/v3/payscore/permissions`
#[derive(Clone)]
pub struct Permissions {
    pub(crate) node: crate::chain::Node,
}

impl Permissions {
    /// `/assess-user-risk-level`: 商户评估用户分层 · Assess a user's risk level
    #[inline]
    pub fn assess_user_risk_level(&self) -> assess_user_risk_level::AssessUserRiskLevel {
        assess_user_risk_level::AssessUserRiskLevel { node: self.node.clone() }
    }

    /// `/authorization-code`: 查询与用户授权记录（授权协议号）、解除用户授权关系（授权协议号） · Query authorisation by code; Terminate authorisation by code
    #[inline]
    pub fn authorization_code(&self) -> authorization_code::AuthorizationCode {
        authorization_code::AuthorizationCode { node: self.node.clone() }
    }

    /// `/openid`: 查询与用户授权记录（openid）、解除用户授权关系（openid） · Query authorisation by openid; Terminate authorisation by openid
    #[inline]
    pub fn openid(&self) -> openid::Openid {
        openid::Openid { node: self.node.clone() }
    }

    /// 商户预授权 · Pre-authorise a user
    ///
    /// `POST /v3/payscore/permissions`
    ///
    /// 商户发起支付分服务预授权，返回预授权令牌，凭它拉起授权页；授权结果会通知商户。模式：普通商户。
    ///
    /// Starts the authorisation of a WeChat Pay Score service and returns the token that opens the authorisation page. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::permissions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("500001")
    ///     .appid("wx8888888888888888")
    ///     .authorization_code("1234323JKHDFE1243252");
    /// let answer = client.v3().payscore().permissions().post(request).await?;
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
    /// 官方文档 · Official pages: [merchant/4012647349](https://pay.weixin.qq.com/doc/v3/merchant/4012647349)
    #[doc(alias(
        "商户预授权",
        "Pre-authorise a user",
        "微信支付分",
        "permissions",
        "payscore/permissions"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/permissions", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/permissions")
    }
}

/// 商户预授权 · Pre-authorise a user
pub mod post {

    /// 商户预授权：请求 · Pre-authorise a user: request
    pub struct Request {
        /// 服务id（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 公众号id（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 授权协议号（必填） · Authorisation contract number (required)
        pub authorization_code: Option<String>,
        /// 通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务id（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 公众号id（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 授权协议号（必填） · Authorisation contract number (required)
        pub fn authorization_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.authorization_code = value.into_member();
            self
        }

        /// 通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 商户预授权：应答 · Pre-authorise a user: answer
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
            2 => authorization_code: Required "authorization_code",
            3 => notify_url: Optional "notify_url",
        }
        Response {
            0 => apply_permissions_token: Optional "apply_permissions_token",
        }
    }
}
