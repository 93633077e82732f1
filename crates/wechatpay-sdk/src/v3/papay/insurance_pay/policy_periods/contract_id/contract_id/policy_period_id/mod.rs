//! `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id`

pub mod policy_period_id;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id`
pub struct PolicyPeriodId(pub(crate) Node);

impl PolicyPeriodId {
    /// `/{policy_period_id}`: 保单的扣费周期编号
    #[inline]
    pub fn policy_period_id(self, value: impl Into<String>) -> policy_period_id::PolicyPeriodId {
        policy_period_id::PolicyPeriodId(self.0.bind("policy_period_id", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id",
            rest,
        )
    }
}
