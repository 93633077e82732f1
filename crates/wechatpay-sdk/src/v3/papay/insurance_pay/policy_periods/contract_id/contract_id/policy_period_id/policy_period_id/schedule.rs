//! `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`

/// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
pub struct Schedule {
    pub(crate) node: crate::chain::Node,
}

impl Schedule {
    /// 保险商户预约保险自动续费 (direct)
    ///
    /// `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::schedule::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .scheduled_amount(post::ScheduledAmount::new().total(1).currency("CNY"));
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .insurance_pay()
    ///     .policy_periods()
    ///     .contract_id()
    ///     .contract_id("")
    ///     .policy_period_id()
    ///     .policy_period_id("1")
    ///     .schedule()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012471270)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule")
    }
}

/// 保险商户预约保险自动续费
pub mod post {
    use crate::message;

    /// 保险商户预约保险自动续费：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<ScheduledAmount>("scheduled_amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 预约扣费金额信息（必填）
        #[inline]
        pub fn scheduled_amount(self, value: ScheduledAmount) -> Self {
            Self(self.0.with("scheduled_amount", value))
        }
    }

    /// 预约扣费金额信息
    pub struct ScheduledAmount(pub(crate) message::Object);

    impl ScheduledAmount {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<crate::Fen>("total"), message::optional::<String>("currency")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 金额，单位为分（必填）
        pub fn total(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total", value))
        }

        /// 货币类型
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("currency", value))
        }
    }

    /// 保险商户预约保险自动续费：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 保单的扣费周期编号
        pub policy_period_id: Option<i64>,
        /// 当前扣费周期的状态
        pub policy_period_state: Option<String>,
        /// 可扣费开始日期
        pub deduct_start_date: Option<String>,
        /// 可扣费结束日期
        pub deduct_end_date: Option<String>,
        /// 已预约的扣费金额信息
        pub scheduled_amount: Option<ResponseScheduledAmount>,
        /// 实际扣费金额
        pub deduct_amount: Option<DeductAmount>,
        /// 实际扣费的日期
        pub deduct_date: Option<String>,
    }

    /// 已预约的扣费金额信息
    #[non_exhaustive]
    pub struct ResponseScheduledAmount {
        /// 金额，单位为分
        pub total: Option<crate::Fen>,
        /// 货币类型
        pub currency: Option<String>,
    }

    /// 实际扣费金额
    #[non_exhaustive]
    pub struct DeductAmount {
        /// 金额，单位为分
        pub total: Option<crate::Fen>,
        /// 货币类型
        pub currency: Option<String>,
    }

    request!(Request, ScheduledAmount);

    held!(ScheduledAmount);

    message! {
        Response {
            0 => policy_period_id: "policy_period_id",
            1 => policy_period_state: "policy_period_state",
            2 => deduct_start_date: "deduct_start_date",
            3 => deduct_end_date: "deduct_end_date",
            4 => scheduled_amount: "scheduled_amount",
            5 => deduct_amount: "deduct_amount",
            6 => deduct_date: "deduct_date",
        }
        ResponseScheduledAmount {
            0 => total: "total",
            1 => currency: "currency",
        }
        DeductAmount {
            0 => total: "total",
            1 => currency: "currency",
        }
    }
}
