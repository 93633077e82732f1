//! `/v3/papay/pay/partner/schedules/contract-id`

pub mod contract_id;

use crate::chain::{Chain, Node};

/// `/v3/papay/pay/partner/schedules/contract-id`
pub struct ContractId {
    pub(crate) node: Node,
}

impl ContractId {
    /// `/{contract_id}`: 委托代扣协议ID
    #[inline]
    pub fn contract_id(self, value: impl Into<String>) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.bind("contract_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/papay/pay/partner/schedules/contract-id", rest)
    }
}
