//! `/v3/payscore/partner/permissions/search`

/// `/v3/payscore/partner/permissions/search`
pub struct Search {
    pub(crate) node: crate::chain::Node,
}

impl Search {
    /// 查询与用户授权记录（openid） (partner)
    ///
    /// `GET /v3/payscore/partner/permissions/search`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::permissions::search::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .service_id("500001")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_mchid("1230000109")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    /// let answer = client.v3().payscore().partner().permissions().search().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692798)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/partner/permissions/search", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/permissions/search")
    }
}

/// 查询与用户授权记录（openid）
pub mod get {
    use crate::message;

    /// 查询与用户授权记录（openid）：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("service_id"),
            message::required::<String>("appid"),
            message::required::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::optional::<String>("openid"),
            message::optional::<String>("sub_openid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 服务商应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 子商户公众号下openid
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_openid", value))
        }
    }

    /// 查询与用户授权记录（openid）：应答
    #[non_exhaustive]
    pub struct Response {
        /// 服务ID
        pub service_id: Option<String>,
        /// 应用ID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 服务商公众号下的用户标识
        pub openid: Option<String>,
        /// 授权协议号
        pub authorization_code: Option<String>,
        /// 授权状态
        pub authorization_state: Option<String>,
        /// 授权通知地址
        pub notify_url: Option<String>,
        /// 最近一次解除授权时间
        pub cancel_authorization_time: Option<crate::Time>,
        /// 最近一次授权成功时间
        pub authorization_success_time: Option<crate::Time>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 子商户公众号下的用户标识
        pub sub_openid: Option<String>,
        /// 用户分层
        pub user_risk_level: Option<i64>,
        /// 分层版本
        pub risk_level_version: Option<i64>,
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
            6 => notify_url: "notify_url",
            7 => cancel_authorization_time: "cancel_authorization_time",
            8 => authorization_success_time: "authorization_success_time",
            9 => sub_mchid: "sub_mchid",
            10 => sub_appid: "sub_appid",
            11 => sub_openid: "sub_openid",
            12 => user_risk_level: "user_risk_level",
            13 => risk_level_version: "risk_level_version",
        }
    }
}
