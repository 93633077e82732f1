//! `/v3/discount-card/orders`

pub mod out_order_no;
pub mod out_trade_no;

use crate::chain::{Chain, Node};

/// `/v3/discount-card/orders`
pub struct Orders {
    pub(crate) node: Node,
}

impl Orders {
    /// `/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node }
    }

    /// `/{out_order_no}`: 先享卡订单号
    #[inline]
    pub fn out_order_no(self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo { node: self.node.bind("out_order_no", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/discount-card/orders", rest)
    }
}
