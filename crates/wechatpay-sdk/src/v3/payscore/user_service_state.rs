//! 查询用户授权状态 · Query a user's service state
//!
//! `/v3/payscore/user-service-state`

/// 查询用户授权状态 · Query a user's service state
///
/// `/v3/payscore/user-service-state`
#[derive(Clone)]
pub struct UserServiceState {
    pub(crate) node: crate::chain::Node,
}

impl UserServiceState {
    /// 查询用户授权状态 · Query a user's service state
    ///
    /// `GET /v3/payscore/user-service-state`
    ///
    /// 商户按openid查询用户是否可使用该支付分服务，返回授权服务情况，创建订单前可先查询。模式：普通商户。
    ///
    /// Returns whether a user has authorised the service and can use it. Check the state before you create an order. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::user_service_state::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .service_id("100001")
    ///     .openid("oUpF8uMuAJO2M2pb1Q9zNjWeS6oQ");
    /// let answer = client.v3().payscore().user_service_state().get(request).await?;
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
    /// 官方文档 · Official pages: [payscore/chapter3_8.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml)
    #[doc(alias(
        "查询用户授权状态",
        "Query a users service state",
        "微信支付分",
        "user-service-state",
        "payscore/user-service-state"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/user-service-state", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/user-service-state")
    }
}

/// 查询用户授权状态 · Query a user's service state
pub mod get {

    enumeration! {
        /// 用户授权服务情况 · User service authorisation status
        UseServiceState {
            /// `UNAVAILABLE`: 未授权服务 · Service not authorised
            UNAVAILABLE = "UNAVAILABLE",
            /// `AVAILABLE`: 已授权服务 · Service authorised
            AVAILABLE = "AVAILABLE",
        }
    }

    /// 查询用户授权状态：请求 · Query a user's service state: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }
    }

    /// 查询用户授权状态：应答 · Query a user's service state: answer
    #[non_exhaustive]
    pub struct Response {
        /// 公众账号ID · App ID
        pub appid: Option<String>,
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 用户授权服务情况 · User service authorisation status
        pub use_service_state: UseServiceState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => service_id: Required "service_id",
            2 => openid: Required "openid",
        }
        Response {
            0 => appid: Optional "appid",
            1 => service_id: Optional "service_id",
            2 => openid: Optional "openid",
            3 => use_service_state: Optional "use_service_state",
        }
    }
}
