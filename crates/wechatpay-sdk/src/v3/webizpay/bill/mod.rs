//! `/v3/webizpay/bill`

pub mod proof;
pub mod trade_bill;

use crate::chain::{Chain, Node};

/// `/v3/webizpay/bill`
pub struct Bill {
    pub(crate) node: Node,
}

impl Bill {
    /// `/proof`
    #[inline]
    pub fn proof(self) -> proof::Proof {
        proof::Proof { node: self.node }
    }

    /// `/trade-bill`
    #[inline]
    pub fn trade_bill(self) -> trade_bill::TradeBill {
        trade_bill::TradeBill { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/webizpay/bill", rest)
    }
}
