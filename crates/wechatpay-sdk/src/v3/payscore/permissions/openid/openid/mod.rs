//! `/v3/payscore/permissions/openid/{openid}`

pub mod terminate;

/// `/v3/payscore/permissions/openid/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/terminate`
    #[inline]
    pub fn terminate(&self) -> terminate::Terminate {
        terminate::Terminate { node: self.node.clone() }
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
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/permissions/openid/{openid}", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/permissions/openid/{openid}")
    }
}

/// 查询与用户授权记录（openid）
pub mod get {

    enumeration! {
        /// 授权状态
        AuthorizationState {
            UNAVAILABLE = "UNAVAILABLE",
            AVAILABLE = "AVAILABLE",
            UNBINDUSER = "UNBINDUSER",
        }
    }

    /// 查询与用户授权记录（openid）：请求
    pub struct Request {
        /// 服务ID（必填）
        pub service_id: Option<String>,
        /// 公众号id（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID（必填）
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 公众号id（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
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
        pub authorization_state: AuthorizationState,
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
