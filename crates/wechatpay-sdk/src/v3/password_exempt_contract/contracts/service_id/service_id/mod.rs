//! `/v3/password-exempt-contract/contracts/service-id/{service_id}`

pub mod out_contract_code;

use crate::chain::{Chain, Node};

/// `/v3/password-exempt-contract/contracts/service-id/{service_id}`
pub struct ServiceId {
    pub(crate) node: Node,
}

impl ServiceId {
    /// `/out-contract-code`
    #[inline]
    pub fn out_contract_code(self) -> out_contract_code::OutContractCode {
        out_contract_code::OutContractCode { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/password-exempt-contract/contracts/service-id/{service_id}", rest)
    }
}
