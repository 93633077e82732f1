//! `/v3/edu-papay/contracts/id`

pub mod contract_id;

use crate::chain::{Chain, Node};

/// `/v3/edu-papay/contracts/id`
pub struct Id {
    pub(crate) node: Node,
}

impl Id {
    /// `/{contract_id}`: 签约协议号
    #[inline]
    pub fn contract_id(self, value: impl Into<String>) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.bind("contract_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/edu-papay/contracts/id", rest)
    }
}
