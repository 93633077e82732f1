//! `/v3/payscore/user-service-state`

/// `/v3/payscore/user-service-state`
#[derive(Clone)]
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
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/user-service-state", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/user-service-state")
    }
}

/// 查询用户授权状态
pub mod get {

    enumeration! {
        /// 用户授权服务情况
        UseServiceState {
            UNAVAILABLE = "UNAVAILABLE",
            AVAILABLE = "AVAILABLE",
        }
    }

    /// 查询用户授权状态：请求
    pub struct Request {
        /// 公众账号ID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 服务ID（必填）
        pub service_id: Option<String>,
        /// 用户标识（必填）
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 服务ID（必填）
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 用户标识（必填）
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
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
