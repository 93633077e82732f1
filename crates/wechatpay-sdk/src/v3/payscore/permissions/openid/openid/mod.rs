//! `/v3/payscore/permissions/openid/{openid}`

pub mod terminate;

/// `/v3/payscore/permissions/openid/{openid}`
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/terminate`
    #[inline]
    pub fn terminate(self) -> terminate::Terminate {
        terminate::Terminate { node: self.node }
    }

    /// 查询与用户授权记录（openid） (direct)
    ///
    /// `GET /v3/payscore/permissions/openid/{openid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::permissions::openid::openid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wxd678efh567hg6787");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647404)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/permissions/openid/{openid}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/permissions/openid/{openid}")
    }
}

/// 查询与用户授权记录（openid）
pub mod get {
    use crate::message;

    pub use crate::v3::payscore::permissions::authorization_code::authorization_code::get::AuthorizationState;

    /// 查询与用户授权记录（openid）：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("service_id"), message::required::<String>("appid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 公众号id（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }
    }

    /// 查询与用户授权记录（openid）：应答
    #[non_exhaustive]
    pub struct Response {
        /// 服务id
        pub service_id: Option<String>,
        /// 公众号id
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 授权协议号
        pub authorization_code: Option<String>,
        /// 授权状态
        pub authorization_state: Option<crate::Enumeration<AuthorizationState>>,
        /// 最近一次解除授权时间
        pub cancel_authorization_time: Option<crate::Time>,
        /// 最近一次授权成功时间
        pub authorization_success_time: Option<crate::Time>,
        /// 用户分层
        pub user_risk_level: Option<i64>,
        /// 分层版本
        pub risk_level_version: Option<i64>,
        /// 授权通知地址
        pub notify_url: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => service_id: "service_id",
            1 => appid: "appid",
            2 => mchid: "mchid",
            3 => openid: "openid",
            4 => authorization_code: "authorization_code",
            5 => authorization_state: "authorization_state",
            6 => cancel_authorization_time: "cancel_authorization_time",
            7 => authorization_success_time: "authorization_success_time",
            8 => user_risk_level: "user_risk_level",
            9 => risk_level_version: "risk_level_version",
            10 => notify_url: "notify_url",
        }
    }
}
