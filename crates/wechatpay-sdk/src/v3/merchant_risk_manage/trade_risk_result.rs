//! `/v3/merchant-risk-manage/trade-risk-result`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant-risk-manage/trade-risk-result`
#[derive(Clone, Debug)]
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
        self.0.call(&post::OPERATION).message(request)
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

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::merchant_risk_manage::trade_risk_information::get::{PunishType, RiskType};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/merchant-risk-manage/trade-risk-result");

    /// 处置结果回传：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
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
        pub punish_type: Required<Enumeration<PunishType>>,
        /// 处置手段补充
        pub additional_punish_type: Option<String>,
        /// 投诉信息
        pub complaints_information: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// 从业机构商户号
        #[inline]
        pub fn acquiring_bank_id(mut self, value: impl Into<String>) -> Self {
            self.acquiring_bank_id = Some(value.into());
            self
        }

        /// 渠道号
        #[inline]
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// 风险类型
        #[inline]
        pub fn risk_type(mut self, value: impl Into<Enumeration<RiskType>>) -> Self {
            self.risk_type = Some(value.into());
            self
        }

        /// 处置手段
        #[inline]
        pub fn punish_type(mut self, value: impl Into<Enumeration<PunishType>>) -> Self {
            self.punish_type = Required::set(value.into());
            self
        }

        /// 处置手段补充
        #[inline]
        pub fn additional_punish_type(mut self, value: impl Into<String>) -> Self {
            self.additional_punish_type = Some(value.into());
            self
        }

        /// 投诉信息
        #[inline]
        pub fn complaints_information(mut self, value: impl Into<String>) -> Self {
            self.complaints_information = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_mchid", &mut self.sp_mchid),
                ("acquiring_bank_id", &mut self.acquiring_bank_id),
                ("channel_id", &mut self.channel_id),
                ("sub_mchid", &mut self.sub_mchid),
                ("out_trade_no", &mut self.out_trade_no),
                ("risk_type", &mut self.risk_type),
                ("punish_type", &mut self.punish_type),
                ("additional_punish_type", &mut self.additional_punish_type),
                ("complaints_information", &mut self.complaints_information),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_mchid", &mut self.sp_mchid),
                ("acquiring_bank_id", &mut self.acquiring_bank_id),
                ("channel_id", &mut self.channel_id),
                ("sub_mchid", &mut self.sub_mchid),
                ("out_trade_no", &mut self.out_trade_no),
                ("risk_type", &mut self.risk_type),
                ("punish_type", &mut self.punish_type),
                ("additional_punish_type", &mut self.additional_punish_type),
                ("punish_description", &mut self.punish_description),
            ]);
        }
    }

    message!(Request, Response);
}
