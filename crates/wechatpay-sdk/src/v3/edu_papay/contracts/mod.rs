//! 教育续费通 · Education renewal payments
//!
//! `/v3/edu-papay/contracts`

pub mod contract_id;
pub mod id;
pub mod presign;

/// 教育续费通 · Education renewal payments
///
/// `/v3/edu-papay/contracts`
#[derive(Clone)]
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// `/id`: 通过协议号查询签约 · Query a contract by ID
    #[inline]
    pub fn id(&self) -> id::Id {
        id::Id { node: self.node.clone() }
    }

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
        self.node.untyped("v3/edu-papay/contracts")
    }
}
