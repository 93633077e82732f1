//! `/v3/vehicle/transactions`

pub mod out_trade_no;
pub mod parking;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/vehicle/transactions`
pub struct Transactions(pub(crate) Node);

impl Transactions {
    /// `/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo(self.0)
    }

    /// `/parking`
    #[inline]
    pub fn parking(self) -> parking::Parking {
        parking::Parking(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/vehicle/transactions", rest)
    }
}
