//! `/v3/vehicle/transactions`

pub mod out_trade_no;
pub mod parking;

use crate::chain::{Chain, Node};

/// `/v3/vehicle/transactions`
pub struct Transactions {
    pub(crate) node: Node,
}

impl Transactions {
    /// `/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node }
    }

    /// `/parking`
    #[inline]
    pub fn parking(self) -> parking::Parking {
        parking::Parking { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/vehicle/transactions", rest)
    }
}
