//! 跨境/全球 基础支付 · Cross-border and global: payments
//!
//! `/v3/global/micropay/transactions`

pub mod id;
pub mod out_trade_no;
pub mod pay;

/// 跨境/全球 基础支付 · Cross-border and global: payments
///
/// `/v3/global/micropay/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/id`: 撤销订单(微信支付订单号) · Reverse a payment by transaction ID
    #[inline]
    pub fn id(&self) -> id::Id {
        id::Id { node: self.node.clone() }
    }

    /// `/out-trade-no`: 撤销订单(商户订单号) · Reverse a payment by merchant order number
    #[inline]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.clone() }
    }

    /// `/pay`: 提交付款码支付 · Submit a payment-code payment
    #[inline]
    pub fn pay(&self) -> pay::Pay {
        pay::Pay { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/micropay/transactions")
    }
}
