//! `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}`

pub mod modify;

use crate::chain::{Chain, Node};

/// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}`
pub struct ContractId {
    pub(crate) node: Node,
}

impl ContractId {
    /// `/modify`
    #[inline]
    pub fn modify(self) -> modify::Modify {
        modify::Modify { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain(
            "v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}",
            rest,
        )
    }
}
