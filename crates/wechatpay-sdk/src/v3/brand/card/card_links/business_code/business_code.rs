//! 根据业务申请编号查询添加申请状态 · Query a transaction connection application
//!
//! `/v3/brand/card/card-links/business-code/{business_code}`

/// 根据业务申请编号查询添加申请状态 · Query a transaction connection application
///
/// `/v3/brand/card/card-links/business-code/{business_code}`
#[derive(Clone)]
pub struct BusinessCode {
    pub(crate) node: crate::chain::Node,
}

impl BusinessCode {
    /// 根据业务申请编号查询添加申请状态 · Query a transaction connection application
    ///
    /// `GET /v3/brand/card/card-links/business-code/{business_code}`
    ///
    /// 服务商按业务申请编号查询新增交易连接名片规则的申请，返回配置状态。模式：服务商。
    ///
    /// Queries an application for a transaction connection by business code and returns its configuration state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::card::card_links::business_code::business_code::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().brand_id("120344");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .card()
    ///     .card_links()
    ///     .business_code()
    ///     .business_code("1900013511_10000")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016366816](https://pay.weixin.qq.com/doc/v3/partner/4016366816)
    #[doc(alias(
        "根据业务申请编号查询添加申请状态",
        "Query a transaction connection application",
        "连接交易",
        "business-code",
        "card-links/business-code"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/card/card-links/business-code/{business_code}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/card/card-links/business-code/{business_code}")
    }
}

/// 根据业务申请编号查询添加申请状态 · Query a transaction connection application
pub mod get {

    enumeration! {
        /// 交易场景类型 · Payment scenario type
        PaymentScene {
            /// `MINI_PROGRAM`: 小程序 · Mini Program
            MINI_PROGRAM = "MINI_PROGRAM",
            /// `APP`: 应用（APP） · App
            APP = "APP",
            /// `PAYMENT_SCORE`: 支付分 · WeChat Pay Score
            PAYMENT_SCORE = "PAYMENT_SCORE",
            /// `PAYMENT_CODE`: 付款码 · Payment code
            PAYMENT_CODE = "PAYMENT_CODE",
        }
    }

    enumeration! {
        /// 交易连接名片配置状态 · Transaction connection configuration status
        ConfigurationState {
            /// `WAITING_AUDIT`: 待审核 · Waiting for review
            WAITING_AUDIT = "WAITING_AUDIT",
            /// `AUDIT_REJECT`: 审核驳回 · Rejected
            AUDIT_REJECT = "AUDIT_REJECT",
            /// `WAITING_CONFIRMATION`: 待确认 · Waiting for confirmation
            WAITING_CONFIRMATION = "WAITING_CONFIRMATION",
            /// `MERCHANT_ADMIN_REJECT`: 商户管理员拒绝 · Declined by the merchant's administrator
            MERCHANT_ADMIN_REJECT = "MERCHANT_ADMIN_REJECT",
            /// `IN_EFFECT`: 已生效 · In effect
            IN_EFFECT = "IN_EFFECT",
        }
    }

    /// 根据业务申请编号查询添加申请状态：请求 · Query a transaction connection application: request
    pub struct Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }
    }

    /// 根据业务申请编号查询添加申请状态：应答 · Query a transaction connection application: answer
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号 · Business application number
        pub business_code: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 交易场景类型 · Payment scenario type
        pub payment_scene: PaymentScene,
        /// 公众账号ID · App ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub card_link_mchid: Option<String>,
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 交易连接名片配置状态 · Transaction connection configuration status
        pub configuration_state: ConfigurationState,
        /// 驳回原因 · Rejection reason
        pub reject_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => brand_id: Required "brand_id",
        }
        Response {
            0 => business_code: Optional "business_code",
            1 => brand_id: Optional "brand_id",
            2 => payment_scene: Optional "payment_scene",
            3 => appid: Optional "appid",
            4 => card_link_mchid: Optional "card_link_mchid",
            5 => service_id: Optional "service_id",
            6 => configuration_state: Optional "configuration_state",
            7 => reject_reason: Optional "reject_reason",
        }
    }
}
