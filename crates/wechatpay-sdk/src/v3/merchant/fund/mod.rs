//! 商户提现 · Merchant withdrawal
//!
//! `/v3/merchant/fund`

pub mod balance;
pub mod dayendbalance;
pub mod withdraw;

/// 商户提现 · Merchant withdrawal
///
/// `/v3/merchant/fund`
#[derive(Clone)]
pub struct Fund {
    pub(crate) node: crate::chain::Node,
}

impl Fund {
    /// `/balance`: 查询账户实时余额 · Query the real-time account balance
    #[inline]
    pub fn balance(&self) -> balance::Balance {
        balance::Balance { node: self.node.clone() }
    }

    /// `/dayendbalance`: 查询账户日终余额 · Query the day-end account balance
    #[inline]
    pub fn dayendbalance(&self) -> dayendbalance::Dayendbalance {
        dayendbalance::Dayendbalance { node: self.node.clone() }
    }

    /// `/withdraw`: 电商平台提现 · Withdraw the platform's balance
    #[inline]
    pub fn withdraw(&self) -> withdraw::Withdraw {
        withdraw::Withdraw { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant/fund")
    }
}
