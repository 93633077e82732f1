//! `/v3/vehicle/etc/contracts`

pub mod contract_id;

use crate::chain::{Chain, Node};

/// `/v3/vehicle/etc/contracts`
pub struct Contracts {
    pub(crate) node: Node,
}

impl Contracts {
    /// `/{contract_id}`: 商户etc绑定号
    #[inline]
    pub fn contract_id(self, value: impl Into<String>) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.bind("contract_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/vehicle/etc/contracts", rest)
    }
}
