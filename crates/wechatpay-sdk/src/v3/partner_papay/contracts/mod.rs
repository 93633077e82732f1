//! `/v3/partner-papay/contracts`

pub mod contract_id;

/// `/v3/partner-papay/contracts`
#[derive(Clone)]
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// `/{contract_id}`: 委托代扣协议id
    pub fn contract_id(&self, value: impl Into<String>) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.bind("contract_id", value) }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/partner-papay/contracts")
    }
}
