//! `/v3/merchant-risk-manage/trade-risk-information`

/// `/v3/merchant-risk-manage/trade-risk-information`
pub struct TradeRiskInformation {
    pub(crate) node: crate::chain::Node,
}

impl TradeRiskInformation {
    /// 查询风险信息 (direct and partner)
    ///
    /// `GET /v3/merchant-risk-manage/trade-risk-information`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_risk_manage::trade_risk_information::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sp_mchid("1900000109")
    ///     .acquiring_bank_id("1356485")
    ///     .channel_id("1900000108")
    ///     .sub_mchid("1900009231")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .complaints_information("商家说高额返利，支付很大金额之后发现并没有返利，是骗子");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526198)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/merchant-risk-manage/trade-risk-information", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant-risk-manage/trade-risk-information")
    }
}

/// 查询风险信息
pub mod get {
    use crate::message;

    enumeration! {
        /// 风险类型
        RiskType {
            OTHER_RISK = "OTHER_RISK",
            INDUCE_PAYMENT = "INDUCE_PAYMENT",
            FRAUD = "FRAUD",
            GAMBLING = "GAMBLING",
            CYBERSEX = "CYBERSEX",
        }
    }

    enumeration! {
        /// 处置手段
        PunishType {
            OTHER_PUNISH = "OTHER_PUNISH",
            DISABLE_PAYMENT = "DISABLE_PAYMENT",
            SUSPEND_SETTLEMENT = "SUSPEND_SETTLEMENT",
            DISABLE_WITHDRAW = "DISABLE_WITHDRAW",
            REMOVE_MERCHANTS = "REMOVE_MERCHANTS",
            ADD_MERCHANTS_BLACKLIST = "ADD_MERCHANTS_BLACKLIST",
            REFUND = "REFUND",
            FREEZING_FUND_BY_TRANSACTION = "FREEZING_FUND_BY_TRANSACTION",
            FREEZING_FUND_BY_MERCHANTS = "FREEZING_FUND_BY_MERCHANTS",
            BLOCKED_USER = "BLOCKED_USER",
        }
    }

    /// 查询风险信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sp_mchid"),
            message::optional::<String>("acquiring_bank_id"),
            message::optional::<String>("channel_id"),
            message::optional::<String>("sub_mchid"),
            message::required::<String>("out_trade_no"),
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

        /// 从业机构号
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

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 投诉信息
        pub fn complaints_information(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("complaints_information", value))
        }
    }

    /// 查询风险信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 风险系数值
        pub risk_score: Option<i64>,
        /// 风险类型
        pub risk_type: Option<crate::Enumeration<RiskType>>,
        /// 处置手段
        pub punish_type: Option<crate::Enumeration<PunishType>>,
        /// 处置手段描述
        pub punish_description: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => risk_score: "risk_score",
            1 => risk_type: "risk_type",
            2 => punish_type: "punish_type",
            3 => punish_description: "punish_description",
        }
    }
}
