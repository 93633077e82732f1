//! `/v3/ecommerce/fund`

pub mod balance;
pub mod enddaybalance;
pub mod withdraw;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/ecommerce/fund`
pub struct Fund(pub(crate) Node);

impl Fund {
    /// `/balance`
    #[inline]
    pub fn balance(self) -> balance::Balance {
        balance::Balance(self.0)
    }

    /// `/enddaybalance`
    #[inline]
    pub fn enddaybalance(self) -> enddaybalance::Enddaybalance {
        enddaybalance::Enddaybalance(self.0)
    }

    /// `/withdraw`
    #[inline]
    pub fn withdraw(self) -> withdraw::Withdraw {
        withdraw::Withdraw(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/fund", rest)
    }
}
