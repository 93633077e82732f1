//! 查询与用户授权记录（openid） · Query authorisation by openid
//!
//! `/v3/payscore/permissions/openid/{openid}`

pub mod terminate;

/// 查询与用户授权记录（openid） · Query authorisation by openid
///
/// `/v3/payscore/permissions/openid/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/terminate`: 解除用户授权关系（openid） · Terminate authorisation by openid
    #[inline]
    pub fn terminate(&self) -> terminate::Terminate {
        terminate::Terminate { node: self.node.clone() }
    }

    /// 查询与用户授权记录（openid） · Query authorisation by openid
    ///
    /// `GET /v3/payscore/permissions/openid/{openid}`
    ///
    /// 商户按用户openid和服务ID查询服务授权记录，返回授权状态、最近授权和解除授权的时间。模式：普通商户。
    ///
    /// Queries the authorisation of a user for a service by openid and returns its state and times. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::permissions::openid::openid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wx8888888888888888");
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .permissions()
    ///     .openid()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .get(request)
    ///     .await?;
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
    /// 官方文档 · Official pages: [merchant/4012647404](https://pay.weixin.qq.com/doc/v3/merchant/4012647404)
    #[doc(alias(
        "查询与用户授权记录（openid）",
        "Query authorisation by openid",
        "微信支付分",
        "openid",
        "permissions/openid"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/permissions/openid/{openid}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/permissions/openid/{openid}")
    }
}

/// 查询与用户授权记录（openid） · Query authorisation by openid
pub mod get {

    enumeration! {
        /// 授权状态 · Authorisation status
        AuthorizationState {
            /// `UNAVAILABLE`: 未授权服务 · Service not authorised
            UNAVAILABLE = "UNAVAILABLE",
            /// `AVAILABLE`: 已授权服务 · Service authorised
            AVAILABLE = "AVAILABLE",
            /// `UNBINDUSER`: 未绑定用户 · No user is bound
            UNBINDUSER = "UNBINDUSER",
        }
    }

    /// 查询与用户授权记录（openid）：请求 · Query authorisation by openid: request
    pub struct Request {
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 公众号id（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 公众号id（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    /// 查询与用户授权记录（openid）：应答 · Query authorisation by openid: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务id · Service ID
        pub service_id: Option<String>,
        /// 公众号id · App ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 授权协议号 · Authorisation contract number
        pub authorization_code: Option<String>,
        /// 授权状态 · Authorisation status
        pub authorization_state: AuthorizationState,
        /// 最近一次解除授权时间 · Last authorisation revocation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub cancel_authorization_time: Option<crate::Time>,
        /// 最近一次授权成功时间 · Last successful authorisation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub authorization_success_time: Option<crate::Time>,
        /// 用户分层 · User risk level
        pub user_risk_level: Option<i64>,
        /// 分层版本 · Risk level version
        pub risk_level_version: Option<i64>,
        /// 授权通知地址 · Authorisation notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => service_id: Required "service_id",
            1 => appid: Required "appid",
        }
        Response {
            0 => service_id: Optional "service_id",
            1 => appid: Optional "appid",
            2 => mchid: Optional "mchid",
            3 => openid: Optional "openid",
            4 => authorization_code: Optional "authorization_code",
            5 => authorization_state: Optional "authorization_state",
            6 => cancel_authorization_time: Optional "cancel_authorization_time",
            7 => authorization_success_time: Optional "authorization_success_time",
            8 => user_risk_level: Optional "user_risk_level",
            9 => risk_level_version: Optional "risk_level_version",
            10 => notify_url: Optional "notify_url",
        }
    }
}
