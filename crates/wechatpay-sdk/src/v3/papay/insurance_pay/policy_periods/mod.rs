//! `/v3/papay/insurance-pay/policy-periods`

pub mod contract_id;

use crate::chain::{Chain, Node};

/// `/v3/papay/insurance-pay/policy-periods`
pub struct PolicyPeriods {
    pub(crate) node: Node,
}

impl PolicyPeriods {
    /// `/contract-id`
    #[inline]
    pub fn contract_id(self) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/papay/insurance-pay/policy-periods", rest)
    }
}
