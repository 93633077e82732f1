//! 处置结果回传 · Report how a transaction risk was handled
//!
//! `/v3/merchant-risk-manage/trade-risk-result`

/// 处置结果回传 · Report how a transaction risk was handled
///
/// `/v3/merchant-risk-manage/trade-risk-result`
#[derive(Clone)]
pub struct TradeRiskResult {
    pub(crate) node: crate::chain::Node,
}

impl TradeRiskResult {
    /// 处置结果回传 · Report how a transaction risk was handled
    ///
    /// `POST /v3/merchant-risk-manage/trade-risk-result`
    ///
    /// 服务商或从业机构回传对风险交易的处置结果，包括风险类型、处置手段和投诉信息。模式：普通商户、服务商。
    ///
    /// Lets a partner or licensed institution report how a risky transaction of a sub-merchant was handled, with the measures and complaint information. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_risk_manage::trade_risk_result::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().punish_type(post::PunishType::OTHER_PUNISH);
    /// let answer = client.v3().merchant_risk_manage().trade_risk_result().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_risk_manage::trade_risk_result::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000001")
    ///     .sub_mchid("1900000109")
    ///     .punish_type(post::PunishType::OTHER_PUNISH);
    /// let answer = client.v3().merchant_risk_manage().trade_risk_result().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012384516](https://pay.weixin.qq.com/doc/v3/merchant/4012384516), [partner/4012467540](https://pay.weixin.qq.com/doc/v3/partner/4012467540)
    #[doc(alias(
        "处置结果回传",
        "Report how a transaction risk was handled",
        "商户风险管理",
        "trade-risk-result",
        "merchant-risk-manage/trade-risk-result"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant-risk-manage/trade-risk-result", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-risk-manage/trade-risk-result")
    }
}

/// 处置结果回传 · Report how a transaction risk was handled
pub mod post {

    enumeration! {
        /// 风险类型 · Risk type
        RiskType {
            /// `OTHER_RISK`: 其他风险 · Other risk
            OTHER_RISK = "OTHER_RISK",
            /// `INDUCE_PAYMENT`: 诱导支付 · Luring users into payments
            INDUCE_PAYMENT = "INDUCE_PAYMENT",
            /// `FRAUD`: 欺诈 · Fraud
            FRAUD = "FRAUD",
            /// `GAMBLING`: 赌博 · Gambling
            GAMBLING = "GAMBLING",
            /// `CYBERSEX`: 网络色情 · Online pornography
            CYBERSEX = "CYBERSEX",
        }
    }

    enumeration! {
        /// 处置手段 · Punishment type
        PunishType {
            /// `OTHER_PUNISH`: 其他处置 · Other measure
            OTHER_PUNISH = "OTHER_PUNISH",
            /// `DISABLE_PAYMENT`: 禁止收款 · Payments disabled
            DISABLE_PAYMENT = "DISABLE_PAYMENT",
            /// `SUSPEND_SETTLEMENT`: 暂停结算 · Settlement suspended
            SUSPEND_SETTLEMENT = "SUSPEND_SETTLEMENT",
            /// `DISABLE_WITHDRAW`: 禁止提现 · Withdrawal disabled
            DISABLE_WITHDRAW = "DISABLE_WITHDRAW",
            /// `REMOVE_MERCHANTS`: 清退商户 · Merchant removed
            REMOVE_MERCHANTS = "REMOVE_MERCHANTS",
            /// `ADD_MERCHANTS_BLACKLIST`: 商户加入黑名单 · Merchant put on the block list
            ADD_MERCHANTS_BLACKLIST = "ADD_MERCHANTS_BLACKLIST",
            /// `REFUND`: 退款 · Refund
            REFUND = "REFUND",
            /// `FREEZING_FUND_BY_TRANSACTION`: 按交易冻结资金 · Funds of the transaction frozen
            FREEZING_FUND_BY_TRANSACTION = "FREEZING_FUND_BY_TRANSACTION",
            /// `FREEZING_FUND_BY_MERCHANTS`: 按商户冻结资金 · Funds of the merchant frozen
            FREEZING_FUND_BY_MERCHANTS = "FREEZING_FUND_BY_MERCHANTS",
            /// `BLOCKED_USER`: 封禁用户 · User blocked
            BLOCKED_USER = "BLOCKED_USER",
        }
    }

    enumeration! {
        /// 风险类型 · Risk type
        ResponseRiskType {
            /// `OTHER_RISK`: 其他风险 · Other risk
            OTHER_RISK = "OTHER_RISK",
            /// `INDUCE_PAYMENT`: 诱导支付 · Luring users into payments
            INDUCE_PAYMENT = "INDUCE_PAYMENT",
            /// `FRAUD`: 欺诈 · Fraud
            FRAUD = "FRAUD",
            /// `GAMBLING`: 赌博 · Gambling
            GAMBLING = "GAMBLING",
            /// `CYBERSEX`: 网络色情 · Online pornography
            CYBERSEX = "CYBERSEX",
        }
    }

    enumeration! {
        /// 处置手段 · Punishment type
        ResponsePunishType {
            /// `OTHER_PUNISH`: 其他处置 · Other measure
            OTHER_PUNISH = "OTHER_PUNISH",
            /// `DISABLE_PAYMENT`: 禁止收款 · Payments disabled
            DISABLE_PAYMENT = "DISABLE_PAYMENT",
            /// `SUSPEND_SETTLEMENT`: 暂停结算 · Settlement suspended
            SUSPEND_SETTLEMENT = "SUSPEND_SETTLEMENT",
            /// `DISABLE_WITHDRAW`: 禁止提现 · Withdrawal disabled
            DISABLE_WITHDRAW = "DISABLE_WITHDRAW",
            /// `REMOVE_MERCHANTS`: 清退商户 · Merchant removed
            REMOVE_MERCHANTS = "REMOVE_MERCHANTS",
            /// `ADD_MERCHANTS_BLACKLIST`: 商户加入黑名单 · Merchant put on the block list
            ADD_MERCHANTS_BLACKLIST = "ADD_MERCHANTS_BLACKLIST",
            /// `REFUND`: 退款 · Refund
            REFUND = "REFUND",
            /// `FREEZING_FUND_BY_TRANSACTION`: 按交易冻结资金 · Funds of the transaction frozen
            FREEZING_FUND_BY_TRANSACTION = "FREEZING_FUND_BY_TRANSACTION",
            /// `FREEZING_FUND_BY_MERCHANTS`: 按商户冻结资金 · Funds of the merchant frozen
            FREEZING_FUND_BY_MERCHANTS = "FREEZING_FUND_BY_MERCHANTS",
            /// `BLOCKED_USER`: 封禁用户 · User blocked
            BLOCKED_USER = "BLOCKED_USER",
        }
    }

    /// 处置结果回传：请求 · Report how a transaction risk was handled: request
    pub struct Request {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 从业机构商户号 · Licensed institution merchant ID
        pub acquiring_bank_id: Option<String>,
        /// 渠道号 · Channel partner ID
        pub channel_id: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 风险类型 · Risk type
        pub risk_type: RiskType,
        /// 处置手段（必填） · Punishment type (required)
        pub punish_type: PunishType,
        /// 处置手段补充 · Additional punishment type
        pub additional_punish_type: Option<String>,
        /// 投诉信息 · Complaint information
        pub complaints_information: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号 · Partner merchant ID
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 从业机构商户号 · Licensed institution merchant ID
        pub fn acquiring_bank_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.acquiring_bank_id = value.into_member();
            self
        }

        /// 渠道号 · Channel partner ID
        pub fn channel_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.channel_id = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 风险类型 · Risk type
        pub fn risk_type<M>(mut self, value: impl crate::IntoMember<RiskType, M>) -> Self {
            self.risk_type = value.into_member().unwrap_or_default();
            self
        }

        /// 处置手段（必填） · Punishment type (required)
        pub fn punish_type<M>(mut self, value: impl crate::IntoMember<PunishType, M>) -> Self {
            self.punish_type = value.into_member().unwrap_or_default();
            self
        }

        /// 处置手段补充 · Additional punishment type
        pub fn additional_punish_type<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.additional_punish_type = value.into_member();
            self
        }

        /// 投诉信息 · Complaint information
        pub fn complaints_information<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.complaints_information = value.into_member();
            self
        }
    }

    /// 处置结果回传：应答 · Report how a transaction risk was handled: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 从业机构商户号 · Licensed institution merchant ID
        pub acquiring_bank_id: Option<String>,
        /// 渠道号 · Channel partner ID
        pub channel_id: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 风险类型 · Risk type
        pub risk_type: ResponseRiskType,
        /// 处置手段 · Punishment type
        pub punish_type: ResponsePunishType,
        /// 处置手段补充 · Additional punishment type
        pub additional_punish_type: Option<String>,
        /// 处置手段描述 · Punishment description
        pub punish_description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Optional "sp_mchid",
            1 => acquiring_bank_id: Optional "acquiring_bank_id",
            2 => channel_id: Optional "channel_id",
            3 => sub_mchid: Optional "sub_mchid",
            4 => out_trade_no: Optional "out_trade_no",
            5 => risk_type: Optional "risk_type",
            6 => punish_type: Required "punish_type",
            7 => additional_punish_type: Optional "additional_punish_type",
            8 => complaints_information: Optional "complaints_information",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => acquiring_bank_id: Optional "acquiring_bank_id",
            2 => channel_id: Optional "channel_id",
            3 => sub_mchid: Optional "sub_mchid",
            4 => out_trade_no: Optional "out_trade_no",
            5 => risk_type: Optional "risk_type",
            6 => punish_type: Optional "punish_type",
            7 => additional_punish_type: Optional "additional_punish_type",
            8 => punish_description: Optional "punish_description",
        }
    }
}
