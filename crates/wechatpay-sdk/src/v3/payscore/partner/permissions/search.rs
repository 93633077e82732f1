//! 查询与用户授权记录（openid） · Query authorisation by openid (partner)
//!
//! `/v3/payscore/partner/permissions/search`

/// 查询与用户授权记录（openid） · Query authorisation by openid (partner)
///
/// `/v3/payscore/partner/permissions/search`
#[derive(Clone)]
pub struct Search {
    pub(crate) node: crate::chain::Node,
}

impl Search {
    /// 查询与用户授权记录（openid） · Query authorisation by openid (partner)
    ///
    /// `GET /v3/payscore/partner/permissions/search`
    ///
    /// 服务商按用户openid和服务ID查询授权记录，返回授权协议号、授权状态和授权时间。模式：服务商。
    ///
    /// Queries the authorisation of a user for a sub-merchant by openid and returns its authorisation code, state and times. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::permissions::search::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .service_id("500001")
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109");
    /// let answer = client.v3().payscore().partner().permissions().search().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合规则，或同一单号的参数变了。查单比对；参数要变就换新单号。 · The request breaks a rule, or the same number was used with other parameters. Query and compare. For other parameters, use a new number.
    /// - `NO_AUTH` (403): service_id 未绑定该商户号或 appid，或混用了需确认与免确认的接口。补绑定，按服务类型选择接口。 · `service_id` is not bound to this merchant or appid, or the service is of the other kind (with or without confirmation). Have the service bound, and call the operation of its kind.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012692798](https://pay.weixin.qq.com/doc/v3/partner/4012692798)
    #[doc(alias(
        "查询与用户授权记录（openid）",
        "Query authorisation by openid (partner)",
        "微信支付分",
        "search",
        "permissions/search"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/partner/permissions/search", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/permissions/search")
    }
}

/// 查询与用户授权记录（openid） · Query authorisation by openid (partner)
pub mod get {

    /// 查询与用户授权记录（openid）：请求 · Query authorisation by openid (partner): request
    pub struct Request {
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 服务商应用ID（必填） · Partner app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 用户标识 · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 子商户公众号下openid · User openid (sub-merchant)
        pub sub_openid: Option<String>,
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

        /// 子商户商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 用户标识 · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 子商户公众号下openid · User openid (sub-merchant)
        pub fn sub_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_openid = value.into_member();
            self
        }
    }

    /// 查询与用户授权记录（openid）：应答 · Query authorisation by openid (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 应用ID · App ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 服务商公众号下的用户标识 · User openid (partner)
        pub openid: Option<String>,
        /// 授权协议号 · Authorisation contract number
        pub authorization_code: Option<String>,
        /// 授权状态 · Authorisation status
        pub authorization_state: Option<String>,
        /// 授权通知地址 · Authorisation notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// 最近一次解除授权时间 · Last authorisation revocation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub cancel_authorization_time: Option<crate::Time>,
        /// 最近一次授权成功时间 · Last successful authorisation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub authorization_success_time: Option<crate::Time>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 子商户公众号下的用户标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// 用户分层 · User risk level
        pub user_risk_level: Option<i64>,
        /// 分层版本 · Risk level version
        pub risk_level_version: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => service_id: Required "service_id",
            1 => appid: Required "appid",
            2 => sub_mchid: Required "sub_mchid",
            3 => sub_appid: Optional "sub_appid",
            4 => openid: Optional "openid",
            5 => sub_openid: Optional "sub_openid",
        }
        Response {
            0 => service_id: Optional "service_id",
            1 => appid: Optional "appid",
            2 => mchid: Optional "mchid",
            3 => openid: Optional "openid",
            4 => authorization_code: Optional "authorization_code",
            5 => authorization_state: Optional "authorization_state",
            6 => notify_url: Optional "notify_url",
            7 => cancel_authorization_time: Optional "cancel_authorization_time",
            8 => authorization_success_time: Optional "authorization_success_time",
            9 => sub_mchid: Optional "sub_mchid",
            10 => sub_appid: Optional "sub_appid",
            11 => sub_openid: Optional "sub_openid",
            12 => user_risk_level: Optional "user_risk_level",
            13 => risk_level_version: Optional "risk_level_version",
        }
    }
}
