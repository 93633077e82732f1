//! 微信先享卡 · Discount card
//!
//! `/v3/discount-card/orders`

pub mod out_order_no;
pub mod out_trade_no;

/// 微信先享卡 · Discount card
///
/// `/v3/discount-card/orders`
#[derive(Clone)]
pub struct Orders {
    pub(crate) node: crate::chain::Node,
}

impl Orders {
    /// `/out-trade-no`: 通过商户订单号查询订单 · Query an order by merchant order number
    #[inline]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.clone() }
    }

    /// `/{out_order_no}`: 先享卡订单号 · Discount card order number
    pub fn out_order_no(&self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo { node: self.node.bind("out_order_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/discount-card/orders")
    }
}
