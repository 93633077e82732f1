//! 保险商户查询保险自动续费预约 · Query an insurance renewal schedule
//!
//! `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`

pub mod schedule;

/// 保险商户查询保险自动续费预约 · Query an insurance renewal schedule
///
/// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`
#[derive(Clone)]
pub struct PolicyPeriodId {
    pub(crate) node: crate::chain::Node,
}

impl PolicyPeriodId {
    /// `/schedule`: 保险商户预约保险自动续费 · Schedule an insurance renewal debit
    #[inline]
    pub fn schedule(&self) -> schedule::Schedule {
        schedule::Schedule { node: self.node.clone() }
    }

    /// 保险商户查询保险自动续费预约 · Query an insurance renewal schedule
    ///
    /// `GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`
    ///
    /// 保险商户按协议和扣费周期查询自动续费的预约，返回周期状态、可扣费日期、预约金额和实际扣费金额。模式：普通商户。
    ///
    /// Queries the scheduled debit of a policy period and returns its state, debit dates, scheduled amount and debited amount. Mode: direct merchant.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .insurance_pay()
    ///     .policy_periods()
    ///     .contract_id()
    ///     .contract_id("100001")
    ///     .policy_period_id()
    ///     .policy_period_id("1")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012471229](https://pay.weixin.qq.com/doc/v3/merchant/4012471229)
    #[doc(alias(
        "保险商户查询保险自动续费预约",
        "Query an insurance renewal schedule",
        "保险委托代扣",
        "policy-period-id",
        "contract-id/policy-period-id"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}")
    }
}

/// 保险商户查询保险自动续费预约 · Query an insurance renewal schedule
pub mod get {

    /// 保险商户查询保险自动续费预约：应答 · Query an insurance renewal schedule: answer
    #[non_exhaustive]
    pub struct Response {
        /// 保单的扣费周期编号 · Policy debit period ID
        pub policy_period_id: Option<i64>,
        /// 当前扣费周期的状态 · Current debit period status
        pub policy_period_state: Option<String>,
        /// 可扣费开始日期 · Debit start date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub deduct_start_date: Option<String>,
        /// 可扣费结束日期 · Debit end date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub deduct_end_date: Option<String>,
        /// 已预约的扣费金额信息 · Scheduled debit amount
        pub scheduled_amount: Option<ScheduledAmount>,
        /// 实际扣费金额 · Actual debit amount
        pub deduct_amount: Option<DeductAmount>,
        /// 实际扣费的日期 · Actual debit date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub deduct_date: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 已预约的扣费金额信息 · Scheduled debit amount
    #[non_exhaustive]
    pub struct ScheduledAmount {
        /// 金额 · Amount
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 实际扣费金额 · Actual debit amount
    #[non_exhaustive]
    pub struct DeductAmount {
        /// 金额 · Amount
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
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
