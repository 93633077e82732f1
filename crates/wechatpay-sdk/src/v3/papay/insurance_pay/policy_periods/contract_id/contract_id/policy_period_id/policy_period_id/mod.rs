//! `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`

pub mod schedule;

/// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`
#[derive(Clone)]
pub struct PolicyPeriodId {
    pub(crate) node: crate::chain::Node,
}

impl PolicyPeriodId {
    /// `/schedule`
    #[inline]
    pub fn schedule(&self) -> schedule::Schedule {
        schedule::Schedule { node: self.node.clone() }
    }

    /// 保险商户查询保险自动续费预约 (direct)
    ///
    /// `GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .insurance_pay()
    ///     .policy_periods()
    ///     .contract_id()
    ///     .contract_id("")
    ///     .policy_period_id()
    ///     .policy_period_id("1")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012471229)
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}")
    }
}

/// 保险商户查询保险自动续费预约
pub mod get {

    /// 保险商户查询保险自动续费预约：应答
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
        pub scheduled_amount: Option<ScheduledAmount>,
        /// 实际扣费金额
        pub deduct_amount: Option<DeductAmount>,
        /// 实际扣费的日期
        pub deduct_date: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 已预约的扣费金额信息
    #[non_exhaustive]
    pub struct ScheduledAmount {
        /// 金额，单位为分
        pub total: Option<crate::Fen>,
        /// 货币类型
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 实际扣费金额
    #[non_exhaustive]
    pub struct DeductAmount {
        /// 金额，单位为分
        pub total: Option<crate::Fen>,
        /// 货币类型
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => policy_period_id: Optional "policy_period_id",
            1 => policy_period_state: Optional "policy_period_state",
            2 => deduct_start_date: Optional "deduct_start_date",
            3 => deduct_end_date: Optional "deduct_end_date",
            4 => scheduled_amount: Optional "scheduled_amount",
            5 => deduct_amount: Optional "deduct_amount",
            6 => deduct_date: Optional "deduct_date",
        }
        ScheduledAmount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
        }
        DeductAmount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
        }
    }
}
