//! `/v3/webizpay/bill`

pub mod proof;
pub mod trade_bill;

/// `/v3/webizpay/bill`
#[derive(Clone)]
pub struct Bill {
    pub(crate) node: crate::chain::Node,
}

impl Bill {
    /// `/proof`
    #[inline]
    pub fn proof(&self) -> proof::Proof {
        proof::Proof { node: self.node.clone() }
    }

    /// `/trade-bill`
    #[inline]
    pub fn trade_bill(&self) -> trade_bill::TradeBill {
        trade_bill::TradeBill { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/bill")
    }
}
