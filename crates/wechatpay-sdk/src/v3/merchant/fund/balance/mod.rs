//! 查询账户实时余额 · Query the real-time account balance
//!
//! `/v3/merchant/fund/balance`

pub mod account_type;

/// 查询账户实时余额 · Query the real-time account balance
///
/// `/v3/merchant/fund/balance`
#[derive(Clone)]
pub struct Balance {
    pub(crate) node: crate::chain::Node,
}

impl Balance {
    /// `/{account_type}`: 资金账户类型 · Fund account type
    pub fn account_type(&self, value: impl Into<String>) -> account_type::AccountType {
        account_type::AccountType { node: self.node.bind("account_type", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant/fund/balance")
    }
}
