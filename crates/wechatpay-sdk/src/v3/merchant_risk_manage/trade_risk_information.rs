//! 查询风险信息 · Query transaction risk
//!
//! `/v3/merchant-risk-manage/trade-risk-information`

/// 查询风险信息 · Query transaction risk
///
/// `/v3/merchant-risk-manage/trade-risk-information`
#[derive(Clone)]
pub struct TradeRiskInformation {
    pub(crate) node: crate::chain::Node,
}

impl TradeRiskInformation {
    /// 查询风险信息 · Query transaction risk
    ///
    /// `GET /v3/merchant-risk-manage/trade-risk-information`
    ///
    /// 服务商或从业机构按商户订单号查询交易风险，返回风险系数、风险类型和处置手段。模式：普通商户、服务商。
    ///
    /// Lets a partner or licensed institution query the risk of a sub-merchant's order by merchant order number; returns its risk score, risk type and handling. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_risk_manage::trade_risk_information::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().out_trade_no("trade202608010001");
    /// let answer = client
    ///     .v3()
    ///     .merchant_risk_manage()
    ///     .trade_risk_information()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_risk_manage::trade_risk_information::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sp_mchid("1900000001")
    ///     .sub_mchid("1900000109")
    ///     .out_trade_no("trade202608010001");
    /// let answer = client
    ///     .v3()
    ///     .merchant_risk_manage()
    ///     .trade_risk_information()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012526198](https://pay.weixin.qq.com/doc/v3/merchant/4012526198), [partner/4012467535](https://pay.weixin.qq.com/doc/v3/partner/4012467535)
    #[doc(alias(
        "查询风险信息",
        "Query transaction risk",
        "商户风险管理",
        "trade-risk-information",
        "merchant-risk-manage/trade-risk-information"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/merchant-risk-manage/trade-risk-information", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-risk-manage/trade-risk-information")
    }
}

/// 查询风险信息 · Query transaction risk
pub mod get {

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

    /// 查询风险信息：请求 · Query transaction risk: request
    pub struct Request {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 从业机构号 · Licensed institution ID
        pub acquiring_bank_id: Option<String>,
        /// 渠道号 · Channel partner ID
        pub channel_id: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
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

        /// 从业机构号 · Licensed institution ID
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

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
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

    /// 查询风险信息：应答 · Query transaction risk: answer
    #[non_exhaustive]
    pub struct Response {
        /// 风险系数值 · Risk score
        pub risk_score: Option<i64>,
        /// 风险类型 · Risk type
        pub risk_type: RiskType,
        /// 处置手段 · Punishment type
        pub punish_type: PunishType,
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
            4 => out_trade_no: Required "out_trade_no",
            5 => complaints_information: Optional "complaints_information",
        }
        Response {
            0 => risk_score: Optional "risk_score",
            1 => risk_type: Optional "risk_type",
            2 => punish_type: Optional "punish_type",
            3 => punish_description: Optional "punish_description",
        }
    }
}
