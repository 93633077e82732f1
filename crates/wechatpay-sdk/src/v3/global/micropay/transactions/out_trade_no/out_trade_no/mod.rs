//! 撤销订单(商户订单号) · Reverse a payment by merchant order number
//!
//! `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}`

pub mod reverse;

/// 撤销订单(商户订单号) · Reverse a payment by merchant order number
///
/// `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}`
#[derive(Clone)]
pub struct OutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl OutTradeNo {
    /// `/reverse`: 撤销订单(商户订单号) · Reverse a payment by merchant order number
    #[inline]
    pub fn reverse(&self) -> reverse::Reverse {
        reverse::Reverse { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/micropay/transactions/out-trade-no/{out_trade_no}")
    }
}
