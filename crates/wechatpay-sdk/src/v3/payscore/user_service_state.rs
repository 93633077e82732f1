//! `/v3/payscore/user-service-state`

/// `/v3/payscore/user-service-state`
pub struct UserServiceState {
    pub(crate) node: crate::chain::Node,
}

impl UserServiceState {
    /// 查询用户授权状态 (direct)
    ///
    /// `GET /v3/payscore/user-service-state`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::user_service_state::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().appid("").service_id("").openid("");
    /// let answer = client.v3().payscore().user_service_state().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/user-service-state", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/user-service-state")
    }
}

/// 查询用户授权状态
pub mod get {
    use crate::message;

    enumeration! {
        /// 用户授权服务情况
        UseServiceState {
            UNAVAILABLE = "UNAVAILABLE",
            AVAILABLE = "AVAILABLE",
        }
    }

    /// 查询用户授权状态：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("service_id"),
            message::required::<String>("openid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }
    }

    /// 查询用户授权状态：应答
    #[non_exhaustive]
    pub struct Response {
        /// 公众账号ID
        pub appid: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 用户授权服务情况
        pub use_service_state: Option<crate::Enumeration<UseServiceState>>,
    }

    request!(Request);

    message! {
        Response {
            0 => appid: "appid",
            1 => service_id: "service_id",
            2 => openid: "openid",
            3 => use_service_state: "use_service_state",
        }
    }
}
