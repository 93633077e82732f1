//! 从业机构预授权 · Pre-authorise a user (institution)
//!
//! `/v3/payscore/acquiringbank/permissions`

pub mod authorization_code;

/// 从业机构预授权 · Pre-authorise a user (institution)
///
/// `/v3/payscore/acquiringbank/permissions`
#[derive(Clone)]
pub struct Permissions {
    pub(crate) node: crate::chain::Node,
}

impl Permissions {
    /// `/authorization-code`: 从业机构查询与用户授权记录（授权协议号）、从业机构解除用户授权关系（授权协议号） · Query authorisation by code (institution); Terminate authorisation by code (institution)
    #[inline]
    pub fn authorization_code(&self) -> authorization_code::AuthorizationCode {
        authorization_code::AuthorizationCode { node: self.node.clone() }
    }

    /// 从业机构预授权 · Pre-authorise a user (institution)
    ///
    /// `POST /v3/payscore/acquiringbank/permissions`
    ///
    /// 从业机构为子商户发起支付分服务预授权，返回预授权令牌，凭它拉起用户授权页。模式：服务商。
    ///
    /// Starts the authorisation of a WeChat Pay Score service for a sub-merchant of a licensed institution and returns the token that opens the page. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::acquiringbank::permissions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("service_id")
    ///     .channel_id("1230000109")
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .authorization_code("1234323JKHDFE1243252");
    /// let answer = client.v3().payscore().acquiringbank().permissions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012691489](https://pay.weixin.qq.com/doc/v3/partner/4012691489)
    #[doc(alias(
        "从业机构预授权",
        "Pre-authorise a user (institution)",
        "微信支付分",
        "permissions",
        "acquiringbank/permissions"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/acquiringbank/permissions", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/acquiringbank/permissions")
    }
}

/// 从业机构预授权 · Pre-authorise a user (institution)
pub mod post {

    /// 从业机构预授权：请求 · Pre-authorise a user (institution): request
    pub struct Request {
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 渠道商商户号（必填） · Channel partner ID (required)
        pub channel_id: Option<String>,
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

        /// 渠道商商户号（必填） · Channel partner ID (required)
        pub fn channel_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.channel_id = value.into_member();
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

    /// 从业机构预授权：应答 · Pre-authorise a user (institution): answer
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
            1 => channel_id: Required "channel_id",
            2 => appid: Required "appid",
            3 => sub_appid: Optional "sub_appid",
            4 => sub_mchid: Required "sub_mchid",
            5 => authorization_code: Required "authorization_code",
            6 => notify_url: Optional "notify_url",
        }
        Response {
            0 => apply_permissions_token: Optional "apply_permissions_token",
        }
    }
}
