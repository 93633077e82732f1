//! 查询支行列表 · List branches of a bank
//!
//! `/v3/capital/capitallhh/banks/{bank_alias_code}`

pub mod branches;

/// 查询支行列表 · List branches of a bank
///
/// `/v3/capital/capitallhh/banks/{bank_alias_code}`
#[derive(Clone)]
pub struct BankAliasCode {
    pub(crate) node: crate::chain::Node,
}

impl BankAliasCode {
    /// `/branches`: 查询支行列表 · List branches of a bank
    #[inline]
    pub fn branches(&self) -> branches::Branches {
        branches::Branches { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/capital/capitallhh/banks/{bank_alias_code}")
    }
}
