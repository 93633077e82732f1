//! `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}`

pub mod out_contract_code;

use crate::chain::{Chain, Node};

/// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}`
pub struct PlanId {
    pub(crate) node: Node,
}

impl PlanId {
    /// `/out-contract-code`
    #[inline]
    pub fn out_contract_code(self) -> out_contract_code::OutContractCode {
        out_contract_code::OutContractCode { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/papay/sign/contracts/harmony-plan-id/{plan_id}", rest)
    }
}
