//! `/v3/med-ins/orders/out-trade-no`

pub mod out_trade_no;

use crate::chain::{Chain, Node};

/// `/v3/med-ins/orders/out-trade-no`
pub struct OutTradeNo {
    pub(crate) node: Node,
}

impl OutTradeNo {
    /// `/{out_trade_no}`: 医保自费混合订单号
    #[inline]
    pub fn out_trade_no(self, value: impl Into<String>) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.bind("out_trade_no", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/med-ins/orders/out-trade-no", rest)
    }
}
