//! `/v3/merchant-risk-manage/trade-risk-result`

/// `/v3/merchant-risk-manage/trade-risk-result`
pub struct TradeRiskResult {
    pub(crate) node: crate::chain::Node,
}

impl TradeRiskResult {
    /// 处置结果回传 (direct and partner)
    ///
    /// `POST /v3/merchant-risk-manage/trade-risk-result`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_risk_manage::trade_risk_result::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000109")
    ///     .acquiring_bank_id("1356485")
    ///     .channel_id("1900000108")
    ///     .sub_mchid("1900009231")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .risk_type(post::RiskType::OTHER_RISK)
    ///     .punish_type(post::PunishType::OTHER_PUNISH)
    ///     .additional_punish_type("SUSPEND_SETTLEMENT_NDAYS:10")
    ///     .complaints_information("商家说高额返利，支付很大金额之后发现并没有返利，是骗子");
    /// let answer = client.v3().merchant_risk_manage().trade_risk_result().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384516)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant-risk-manage/trade-risk-result", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant-risk-manage/trade-risk-result")
    }
}

/// 处置结果回传
pub mod post {
    use crate::message;

    pub use crate::v3::merchant_risk_manage::trade_risk_information::get::{PunishType, RiskType};

    /// 处置结果回传：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sp_mchid"),
            message::optional::<String>("acquiring_bank_id"),
            message::optional::<String>("channel_id"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("out_trade_no"),
            message::optional::<crate::Enumeration<RiskType>>("risk_type"),
            message::required::<crate::Enumeration<PunishType>>("punish_type"),
            message::optional::<String>("additional_punish_type"),
            message::optional::<String>("complaints_information"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商商户号
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 从业机构商户号
        pub fn acquiring_bank_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("acquiring_bank_id", value))
        }

        /// 渠道号
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("channel_id", value))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 风险类型
        pub fn risk_type(self, value: impl Into<crate::Enumeration<RiskType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<RiskType>>("risk_type", value))
        }

        /// 处置手段（必填）
        pub fn punish_type(self, value: impl Into<crate::Enumeration<PunishType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PunishType>>("punish_type", value))
        }

        /// 处置手段补充
        pub fn additional_punish_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("additional_punish_type", value))
        }

        /// 投诉信息
        pub fn complaints_information(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("complaints_information", value))
        }
    }

    /// 处置结果回传：应答
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 从业机构商户号
        pub acquiring_bank_id: Option<String>,
        /// 渠道号
        pub channel_id: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 风险类型
        pub risk_type: Option<crate::Enumeration<RiskType>>,
        /// 处置手段
        pub punish_type: Option<crate::Enumeration<PunishType>>,
        /// 处置手段补充
        pub additional_punish_type: Option<String>,
        /// 处置手段描述
        pub punish_description: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => sp_mchid: "sp_mchid",
            1 => acquiring_bank_id: "acquiring_bank_id",
            2 => channel_id: "channel_id",
            3 => sub_mchid: "sub_mchid",
            4 => out_trade_no: "out_trade_no",
            5 => risk_type: "risk_type",
            6 => punish_type: "punish_type",
            7 => additional_punish_type: "additional_punish_type",
            8 => punish_description: "punish_description",
        }
    }
}
