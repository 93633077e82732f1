//! `/v3/vehicle/etc/transactions`

pub mod highway;
pub mod id;
pub mod out_trade_no;

use crate::chain::{Chain, Node};

/// `/v3/vehicle/etc/transactions`
pub struct Transactions {
    pub(crate) node: Node,
}

impl Transactions {
    /// `/highway`
    #[inline]
    pub fn highway(self) -> highway::Highway {
        highway::Highway { node: self.node }
    }

    /// `/id`
    #[inline]
    pub fn id(self) -> id::Id {
        id::Id { node: self.node }
    }

    /// `/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/vehicle/etc/transactions", rest)
    }
}
