//! `/v3/papay/pay/partner/schedules`

pub mod contract_id;

use crate::chain::{Chain, Node};

/// `/v3/papay/pay/partner/schedules`
pub struct Schedules {
    pub(crate) node: Node,
}

impl Schedules {
    /// `/contract-id`
    #[inline]
    pub fn contract_id(self) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/papay/pay/partner/schedules", rest)
    }
}
