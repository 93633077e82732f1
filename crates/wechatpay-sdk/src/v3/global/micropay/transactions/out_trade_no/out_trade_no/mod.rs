//! `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}`

pub mod reverse;

use crate::chain::{Chain, Node};

/// `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}`
pub struct OutTradeNo {
    pub(crate) node: Node,
}

impl OutTradeNo {
    /// `/reverse`
    #[inline]
    pub fn reverse(self) -> reverse::Reverse {
        reverse::Reverse { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/micropay/transactions/out-trade-no/{out_trade_no}", rest)
    }
}
