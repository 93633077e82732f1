//! `/v3/merchant-risk-manage/trade-risk-result`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/merchant-risk-manage/trade-risk-result`
pub struct TradeRiskResult {
    pub(crate) node: Node,
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node
            .call(Method::POST, "/v3/merchant-risk-manage/trade-risk-result")
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/merchant-risk-manage/trade-risk-result", rest)
    }
}

/// 处置结果回传
pub mod post {
    use crate::message::{Enumeration, Listed, Object, optional, required};

    pub use crate::v3::merchant_risk_manage::trade_risk_information::get::{PunishType, RiskType};

    /// 处置结果回传：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("sp_mchid"),
            optional::<String>("acquiring_bank_id"),
            optional::<String>("channel_id"),
            optional::<String>("sub_mchid"),
            optional::<String>("out_trade_no"),
            optional::<Enumeration<RiskType>>("risk_type"),
            required::<Enumeration<PunishType>>("punish_type"),
            optional::<String>("additional_punish_type"),
            optional::<String>("complaints_information"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
        pub fn risk_type(self, value: impl Into<Enumeration<RiskType>>) -> Self {
            Self(self.0.with_some::<Enumeration<RiskType>>("risk_type", value))
        }

        /// 处置手段（必填）
        pub fn punish_type(self, value: impl Into<Enumeration<PunishType>>) -> Self {
            Self(self.0.with_some::<Enumeration<PunishType>>("punish_type", value))
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
        pub risk_type: Option<Enumeration<RiskType>>,
        /// 处置手段
        pub punish_type: Option<Enumeration<PunishType>>,
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
