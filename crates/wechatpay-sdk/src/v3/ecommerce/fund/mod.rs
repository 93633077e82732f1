//! `/v3/ecommerce/fund`

pub mod balance;
pub mod enddaybalance;
pub mod withdraw;

/// `/v3/ecommerce/fund`
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

    /// `/enddaybalance`
    #[inline]
    pub fn enddaybalance(&self) -> enddaybalance::Enddaybalance {
        enddaybalance::Enddaybalance { node: self.node.clone() }
    }

    /// `/withdraw`
    #[inline]
    pub fn withdraw(&self) -> withdraw::Withdraw {
        withdraw::Withdraw { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/fund")
    }
}
