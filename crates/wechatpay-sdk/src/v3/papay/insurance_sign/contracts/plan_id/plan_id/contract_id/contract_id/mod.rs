//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}`

pub mod renew;

use crate::chain::{Chain, Node};

/// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}`
pub struct ContractId {
    pub(crate) node: Node,
}

impl ContractId {
    /// `/renew`
    #[inline]
    pub fn renew(self) -> renew::Renew {
        renew::Renew { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain(
            "v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}",
            rest,
        )
    }
}
