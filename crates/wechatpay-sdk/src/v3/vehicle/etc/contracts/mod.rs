//! 通过商户ETC绑定号查询签约状态 · Query an ETC contract
//!
//! `/v3/vehicle/etc/contracts`

pub mod contract_id;

/// 通过商户ETC绑定号查询签约状态 · Query an ETC contract
///
/// `/v3/vehicle/etc/contracts`
#[derive(Clone)]
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// `/{contract_id}`: 商户etc绑定号 · Merchant ETC binding number
    pub fn contract_id(&self, value: impl Into<String>) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.bind("contract_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/vehicle/etc/contracts")
    }
}
