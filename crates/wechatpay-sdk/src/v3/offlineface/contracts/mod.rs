//! 预签约接口、签约查询接口 · Pre-sign a face payment contract; Query a face payment contract
//!
//! `/v3/offlineface/contracts`

pub mod contract_id;
pub mod presign;

/// 预签约接口、签约查询接口 · Pre-sign a face payment contract; Query a face payment contract
///
/// `/v3/offlineface/contracts`
#[derive(Clone)]
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// `/presign`: 预签约接口 · Pre-sign a face payment contract
    #[inline]
    pub fn presign(&self) -> presign::Presign {
        presign::Presign { node: self.node.clone() }
    }

    /// `/{contract_id}`: 签约ID · Contract ID
    pub fn contract_id(&self, value: impl Into<String>) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.bind("contract_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/offlineface/contracts")
    }
}
