//! `/v3/merchant-risk-manage/trade-risk-result`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant-risk-manage/trade-risk-result`
pub struct TradeRiskResult(pub(crate) Node);

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
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant-risk-manage/trade-risk-result", rest)
    }
}

/// 处置结果回传
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::merchant_risk_manage::trade_risk_information::get::{PunishType, RiskType};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/merchant-risk-manage/trade-risk-result");

    /// 处置结果回传：请求
    #[derive(Clone)]
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
            Self(self.0.with::<String>("sp_mchid", value.into()))
        }

        /// 从业机构商户号
        pub fn acquiring_bank_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("acquiring_bank_id", value.into()))
        }

        /// 渠道号
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("channel_id", value.into()))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 风险类型
        pub fn risk_type(self, value: impl Into<Enumeration<RiskType>>) -> Self {
            Self(self.0.with::<Enumeration<RiskType>>("risk_type", value.into()))
        }

        /// 处置手段（必填）
        pub fn punish_type(self, value: impl Into<Enumeration<PunishType>>) -> Self {
            Self(self.0.with::<Enumeration<PunishType>>("punish_type", value.into()))
        }

        /// 处置手段补充
        pub fn additional_punish_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("additional_punish_type", value.into()))
        }

        /// 投诉信息
        pub fn complaints_information(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("complaints_information", value.into()))
        }
    }

    /// 处置结果回传：应答
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_mchid", &mut self.sp_mchid),
                1 => Named("acquiring_bank_id", &mut self.acquiring_bank_id),
                2 => Named("channel_id", &mut self.channel_id),
                3 => Named("sub_mchid", &mut self.sub_mchid),
                4 => Named("out_trade_no", &mut self.out_trade_no),
                5 => Named("risk_type", &mut self.risk_type),
                6 => Named("punish_type", &mut self.punish_type),
                7 => Named("additional_punish_type", &mut self.additional_punish_type),
                8 => Named("punish_description", &mut self.punish_description),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
