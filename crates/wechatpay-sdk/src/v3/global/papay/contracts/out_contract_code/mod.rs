//! `/v3/global/papay/contracts/out-contract-code`

pub mod out_contract_code;

use crate::chain::{Chain, Node};

/// `/v3/global/papay/contracts/out-contract-code`
pub struct OutContractCode {
    pub(crate) node: Node,
}

impl OutContractCode {
    /// `/{out_contract_code}`: 签约协议号
    #[inline]
    pub fn out_contract_code(self, value: impl Into<String>) -> out_contract_code::OutContractCode {
        out_contract_code::OutContractCode { node: self.node.bind("out_contract_code", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/papay/contracts/out-contract-code", rest)
    }
}
