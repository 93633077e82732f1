//! `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}`

pub mod policy_period_id;

use crate::chain::{Chain, Node};

/// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}`
pub struct ContractId {
    pub(crate) node: Node,
}

impl ContractId {
    /// `/policy-period-id`
    #[inline]
    pub fn policy_period_id(self) -> policy_period_id::PolicyPeriodId {
        policy_period_id::PolicyPeriodId { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}", rest)
    }
}
