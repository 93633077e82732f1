//! `/v3/global/micropay/transactions`

pub mod id;
pub mod out_trade_no;
pub mod pay;

use crate::chain::{Chain, Node};

/// `/v3/global/micropay/transactions`
pub struct Transactions {
    pub(crate) node: Node,
}

impl Transactions {
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

    /// `/pay`
    #[inline]
    pub fn pay(self) -> pay::Pay {
        pay::Pay { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/micropay/transactions", rest)
    }
}
