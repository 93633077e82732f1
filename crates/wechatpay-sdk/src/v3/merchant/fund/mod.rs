//! `/v3/merchant/fund`

pub mod balance;
pub mod dayendbalance;
pub mod withdraw;

/// `/v3/merchant/fund`
#[derive(Clone)]
pub struct Fund {
    pub(crate) node: crate::chain::Node,
}

impl Fund {
    /// `/balance`
    #[inline]
    pub fn balance(&self) -> balance::Balance {
        balance::Balance { node: self.node.clone() }
    }

    /// `/dayendbalance`
    #[inline]
    pub fn dayendbalance(&self) -> dayendbalance::Dayendbalance {
        dayendbalance::Dayendbalance { node: self.node.clone() }
    }

    /// `/withdraw`
    #[inline]
    pub fn withdraw(&self) -> withdraw::Withdraw {
        withdraw::Withdraw { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant/fund")
    }
}
