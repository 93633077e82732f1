//! `/v3/ebike/charge/contracts`

pub mod contract_id;
pub mod preopen;

use crate::chain::{Chain, Node};

/// `/v3/ebike/charge/contracts`
pub struct Contracts {
    pub(crate) node: Node,
}

impl Contracts {
    /// `/preopen`
    #[inline]
    pub fn preopen(self) -> preopen::Preopen {
        preopen::Preopen { node: self.node }
    }

    /// `/{contract_id}`: 充电授权扣费协议号
    #[inline]
    pub fn contract_id(self, value: impl Into<String>) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.bind("contract_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/ebike/charge/contracts", rest)
    }
}
