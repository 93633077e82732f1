//! `/v3/discount-card/orders`

pub mod out_order_no;
pub mod out_trade_no;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/discount-card/orders`
pub struct Orders(pub(crate) Node);

impl Orders {
    /// `/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo(self.0)
    }

    /// `/{out_order_no}`: 先享卡订单号
    #[inline]
    pub fn out_order_no(self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo(self.0.bind("out_order_no", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/discount-card/orders", rest)
    }
}
