//! `/v3/eduschoolpay/contracts`

pub mod contract_id;
pub mod presign;

use crate::chain::{Chain, Node};

/// `/v3/eduschoolpay/contracts`
pub struct Contracts {
    pub(crate) node: Node,
}

impl Contracts {
    /// `/presign`
    #[inline]
    pub fn presign(self) -> presign::Presign {
        presign::Presign { node: self.node }
    }

    /// `/{contract_id}`: 签约协议号
    #[inline]
    pub fn contract_id(self, value: impl Into<String>) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.bind("contract_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/eduschoolpay/contracts", rest)
    }
}
