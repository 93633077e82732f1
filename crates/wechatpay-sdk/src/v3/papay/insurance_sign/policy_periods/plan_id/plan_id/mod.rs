//! `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}`

pub mod contract_id;

use crate::chain::{Chain, Node};

/// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}`
pub struct PlanId {
    pub(crate) node: Node,
}

impl PlanId {
    /// `/contract-id`
    #[inline]
    pub fn contract_id(self) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}", rest)
    }
}
