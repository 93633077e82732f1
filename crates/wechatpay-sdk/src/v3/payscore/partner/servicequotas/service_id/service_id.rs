//! `/v3/payscore/partner/servicequotas/service-id/{service_id}`

/// `/v3/payscore/partner/servicequotas/service-id/{service_id}`
pub struct ServiceId {
    pub(crate) node: crate::chain::Node,
}

impl ServiceId {
    /// 查询用户分层对应建议先享金额 (partner)
    ///
    /// `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::servicequotas::service_id::service_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1230000109")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .risk_level_version(1);
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .servicequotas()
    ///     .service_id()
    ///     .service_id("2002000000000558128851361561536")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013394486)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/partner/servicequotas/service-id/{service_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/servicequotas/service-id/{service_id}")
    }
}

/// 查询用户分层对应建议先享金额
pub mod get {
    use crate::message;

    /// 查询用户分层对应建议先享金额：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::required::<i64>("risk_level_version"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 服务商的公众号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户的公众号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 分层版本（必填）
        #[inline]
        pub fn risk_level_version(self, value: i64) -> Self {
            Self(self.0.with("risk_level_version", value))
        }
    }

    /// 查询用户分层对应建议先享金额：应答
    #[non_exhaustive]
    pub struct Response {
        /// 服务ID
        pub service_id: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 子商户商户号
        pub sub_mchid: Option<String>,
        /// 公众号ID
        pub appid: Option<String>,
        /// 子商户的公众号ID
        pub sub_appid: Option<String>,
        /// 分层版本
        pub risk_level_version: Option<i64>,
        /// 先享金额列表
        pub quotas: Option<Vec<Quotas>>,
    }

    /// 先享金额列表
    #[non_exhaustive]
    pub struct Quotas {
        /// 用户分层
        pub risk_level: Option<i64>,
        /// 建议先享金额，单位为分
        pub suggested_quota: Option<crate::Fen>,
    }

    request!(Request);

    message! {
        Response {
            0 => service_id: "service_id",
            1 => mchid: "mchid",
            2 => sub_mchid: "sub_mchid",
            3 => appid: "appid",
            4 => sub_appid: "sub_appid",
            5 => risk_level_version: "risk_level_version",
            6 => quotas: "quotas",
        }
        Quotas {
            0 => risk_level: "risk_level",
            1 => suggested_quota: "suggested_quota",
        }
    }
}
