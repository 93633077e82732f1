//! `/v3/repayment/combine-transactions/partner`

pub mod out_trade_no;
pub mod prepay;

use crate::chain::{Chain, Node};

/// `/v3/repayment/combine-transactions/partner`
pub struct Partner {
    pub(crate) node: Node,
}

impl Partner {
    /// `/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node }
    }

    /// `/prepay`
    #[inline]
    pub fn prepay(self) -> prepay::Prepay {
        prepay::Prepay { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/repayment/combine-transactions/partner", rest)
    }
}
