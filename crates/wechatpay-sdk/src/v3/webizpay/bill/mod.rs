//! `/v3/webizpay/bill`

pub mod proof;
pub mod trade_bill;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/webizpay/bill`
pub struct Bill(pub(crate) Node);

impl Bill {
    /// `/proof`
    #[inline]
    pub fn proof(self) -> proof::Proof {
        proof::Proof(self.0)
    }

    /// `/trade-bill`
    #[inline]
    pub fn trade_bill(self) -> trade_bill::TradeBill {
        trade_bill::TradeBill(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/webizpay/bill", rest)
    }
}
