//! `/v3/qrcode/user-services`

pub mod contract_id;

use crate::chain::{Chain, Node};

/// `/v3/qrcode/user-services`
pub struct UserServices {
    pub(crate) node: Node,
}

impl UserServices {
    /// `/contract-id`
    #[inline]
    pub fn contract_id(self) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/qrcode/user-services", rest)
    }
}
