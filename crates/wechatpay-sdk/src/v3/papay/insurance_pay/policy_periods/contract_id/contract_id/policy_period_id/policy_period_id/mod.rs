//! `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`

pub mod schedule;

/// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`
pub struct PolicyPeriodId {
    pub(crate) node: crate::chain::Node,
}

impl PolicyPeriodId {
    /// `/schedule`
    #[inline]
    pub fn schedule(self) -> schedule::Schedule {
        schedule::Schedule { node: self.node }
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
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}")
    }
}

/// 保险商户查询保险自动续费预约
pub mod get {

    pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::schedule::post::{Response, ResponseScheduledAmount as ScheduledAmount, DeductAmount};
}
