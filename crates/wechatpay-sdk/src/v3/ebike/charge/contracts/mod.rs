//! 电动自行车行业代扣 · E-bike industry auto-debit
//!
//! `/v3/ebike/charge/contracts`

pub mod contract_id;
pub mod preopen;

/// 电动自行车行业代扣 · E-bike industry auto-debit
///
/// `/v3/ebike/charge/contracts`
#[derive(Clone)]
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// `/preopen`: 预开通服务 · Pre-open the charging service
    #[inline]
    pub fn preopen(&self) -> preopen::Preopen {
        preopen::Preopen { node: self.node.clone() }
    }

    /// `/{contract_id}`: 充电授权扣费协议号 · Charging debit contract ID
    pub fn contract_id(&self, value: impl Into<String>) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.bind("contract_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ebike/charge/contracts")
    }
}
