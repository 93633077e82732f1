//! `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id`

pub mod policy_period_id;

use crate::chain::{Chain, Node};

/// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id`
pub struct PolicyPeriodId {
    pub(crate) node: Node,
}

impl PolicyPeriodId {
    /// `/{policy_period_id}`: 保单的扣费周期编号
    #[inline]
    pub fn policy_period_id(self, value: impl Into<String>) -> policy_period_id::PolicyPeriodId {
        policy_period_id::PolicyPeriodId { node: self.node.bind("policy_period_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain(
            "v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id",
            rest,
        )
    }
}
