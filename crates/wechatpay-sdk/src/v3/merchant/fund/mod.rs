//! `/v3/merchant/fund`

pub mod balance;
pub mod dayendbalance;
pub mod withdraw;

use crate::chain::{Chain, Node};

/// `/v3/merchant/fund`
pub struct Fund {
    pub(crate) node: Node,
}

impl Fund {
    /// `/balance`
    #[inline]
    pub fn balance(self) -> balance::Balance {
        balance::Balance { node: self.node }
    }

    /// `/dayendbalance`
    #[inline]
    pub fn dayendbalance(self) -> dayendbalance::Dayendbalance {
        dayendbalance::Dayendbalance { node: self.node }
    }

    /// `/withdraw`
    #[inline]
    pub fn withdraw(self) -> withdraw::Withdraw {
        withdraw::Withdraw { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/merchant/fund", rest)
    }
}
