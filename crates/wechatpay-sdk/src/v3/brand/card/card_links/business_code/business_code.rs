//! `/v3/brand/card/card-links/business-code/{business_code}`

/// `/v3/brand/card/card-links/business-code/{business_code}`
pub struct BusinessCode {
    pub(crate) node: crate::chain::Node,
}

impl BusinessCode {
    /// 根据业务申请编号查询添加申请状态 (partner)
    ///
    /// `GET /v3/brand/card/card-links/business-code/{business_code}`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016366816)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/card/card-links/business-code/{business_code}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/card/card-links/business-code/{business_code}")
    }
}

/// 根据业务申请编号查询添加申请状态
pub mod get {

    pub use crate::shared::v3_brand_card_card_links_business_code_business_code_get::Request;

    enumeration! {
        /// 交易场景类型
        PaymentScene {
            MINI_PROGRAM = "MINI_PROGRAM",
            APP = "APP",
            PAYMENT_SCORE = "PAYMENT_SCORE",
            PAYMENT_CODE = "PAYMENT_CODE",
        }
    }

    enumeration! {
        /// 交易连接名片配置状态
        ConfigurationState {
            WAITING_AUDIT = "WAITING_AUDIT",
            AUDIT_REJECT = "AUDIT_REJECT",
            WAITING_CONFIRMATION = "WAITING_CONFIRMATION",
            MERCHANT_ADMIN_REJECT = "MERCHANT_ADMIN_REJECT",
            IN_EFFECT = "IN_EFFECT",
        }
    }

    /// 根据业务申请编号查询添加申请状态：应答
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号
        pub business_code: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 交易场景类型
        pub payment_scene: Option<crate::Enumeration<PaymentScene>>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub card_link_mchid: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 交易连接名片配置状态
        pub configuration_state: Option<crate::Enumeration<ConfigurationState>>,
        /// 驳回原因
        pub reject_reason: Option<String>,
    }

    message! {
        Response {
            0 => business_code: "business_code",
            1 => brand_id: "brand_id",
            2 => payment_scene: "payment_scene",
            3 => appid: "appid",
            4 => card_link_mchid: "card_link_mchid",
            5 => service_id: "service_id",
            6 => configuration_state: "configuration_state",
            7 => reject_reason: "reject_reason",
        }
    }
}
