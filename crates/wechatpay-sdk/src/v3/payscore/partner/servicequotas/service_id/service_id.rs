//! 查询用户分层对应建议先享金额 · Query suggested credit by user level
//!
//! `/v3/payscore/partner/servicequotas/service-id/{service_id}`

/// 查询用户分层对应建议先享金额 · Query suggested credit by user level
///
/// `/v3/payscore/partner/servicequotas/service-id/{service_id}`
#[derive(Clone)]
pub struct ServiceId {
    pub(crate) node: crate::chain::Node,
}

impl ServiceId {
    /// 查询用户分层对应建议先享金额 · Query suggested credit by user level
    ///
    /// `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`
    ///
    /// 服务商按服务ID和分层版本查询各用户分层的建议先享金额，用来决定给用户的额度。模式：服务商。
    ///
    /// Returns the suggested use-now-pay-later amount for each user level of a service and level version. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::servicequotas::service_id::service_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .appid("wx8888888888888888")
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
    /// 官方文档 · Official pages: [partner/4013394486](https://pay.weixin.qq.com/doc/v3/partner/4013394486)
    #[doc(alias(
        "查询用户分层对应建议先享金额",
        "Query suggested credit by user level",
        "微信支付分",
        "service-id",
        "servicequotas/service-id"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/partner/servicequotas/service-id/{service_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/servicequotas/service-id/{service_id}")
    }
}

/// 查询用户分层对应建议先享金额 · Query suggested credit by user level
pub mod get {

    /// 查询用户分层对应建议先享金额：请求 · Query suggested credit by user level: request
    pub struct Request {
        /// 子商户商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 服务商的公众号ID（必填） · Partner app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户的公众号ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 分层版本（必填） · Risk level version (required)
        pub risk_level_version: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 服务商的公众号ID（必填） · Partner app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户的公众号ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 分层版本（必填） · Risk level version (required)
        pub fn risk_level_version<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.risk_level_version = value.into_member();
            self
        }
    }

    /// 查询用户分层对应建议先享金额：应答 · Query suggested credit by user level: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 子商户商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 公众号ID · App ID
        pub appid: Option<String>,
        /// 子商户的公众号ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 分层版本 · Risk level version
        pub risk_level_version: Option<i64>,
        /// 先享金额列表 · Use-now quotas
        pub quotas: Option<Vec<Quotas>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 先享金额列表 · Use-now quotas
    #[non_exhaustive]
    pub struct Quotas {
        /// 用户分层 · User risk level
        pub risk_level: Option<i64>,
        /// 建议先享金额 · Suggested use-now amount
        ///
        /// 单位为分。In fen.
        pub suggested_quota: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => appid: Required "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => risk_level_version: Required "risk_level_version",
        }
        Response {
            0 => service_id: Optional "service_id",
            1 => mchid: Optional "mchid",
            2 => sub_mchid: Optional "sub_mchid",
            3 => appid: Optional "appid",
            4 => sub_appid: Optional "sub_appid",
            5 => risk_level_version: Optional "risk_level_version",
            6 => quotas: Optional "quotas",
        }
        Quotas {
            0 => risk_level: Optional "risk_level",
            1 => suggested_quota: Optional "suggested_quota",
        }
    }
}
