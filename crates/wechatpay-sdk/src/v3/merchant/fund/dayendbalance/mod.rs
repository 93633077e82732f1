//! 查询账户日终余额 · Query the day-end account balance
//!
//! `/v3/merchant/fund/dayendbalance`

pub mod account_type;

/// 查询账户日终余额 · Query the day-end account balance
///
/// `/v3/merchant/fund/dayendbalance`
#[derive(Clone)]
pub struct Dayendbalance {
    pub(crate) node: crate::chain::Node,
}

impl Dayendbalance {
    /// `/{account_type}`: 资金账户类型 · Fund account type
    pub fn account_type(&self, value: impl Into<String>) -> account_type::AccountType {
        account_type::AccountType { node: self.node.bind("account_type", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant/fund/dayendbalance")
    }
}
