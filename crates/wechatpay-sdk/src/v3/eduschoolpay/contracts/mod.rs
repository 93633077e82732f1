//! 校园轻松付 · Campus easy pay
//!
//! `/v3/eduschoolpay/contracts`

pub mod contract_id;
pub mod presign;

/// 校园轻松付 · Campus easy pay
///
/// `/v3/eduschoolpay/contracts`
#[derive(Clone)]
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// `/presign`: 预签约 · Pre-sign a contract
    #[inline]
    pub fn presign(&self) -> presign::Presign {
        presign::Presign { node: self.node.clone() }
    }

    /// `/{contract_id}`: 签约协议号 · Contract ID
    pub fn contract_id(&self, value: impl Into<String>) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.bind("contract_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/eduschoolpay/contracts")
    }
}
