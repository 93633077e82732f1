//! 通过协议号查询签约 · Query a contract by ID
//!
//! `/v3/edu-papay/contracts/id`

pub mod contract_id;

/// 通过协议号查询签约 · Query a contract by ID
///
/// `/v3/edu-papay/contracts/id`
#[derive(Clone)]
pub struct Id {
    pub(crate) node: crate::chain::Node,
}

impl Id {
    /// `/{contract_id}`: 签约协议号 · Contract ID
    pub fn contract_id(&self, value: impl Into<String>) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.bind("contract_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-papay/contracts/id")
    }
}
