//! 查询订单(商户订单号)、撤销订单(商户订单号) · Query a debit by merchant order number; Reverse a debit by merchant order number
//!
//! `/v3/global/papay/transactions/out-trade-no`

pub mod out_trade_no;

/// 查询订单(商户订单号)、撤销订单(商户订单号) · Query a debit by merchant order number; Reverse a debit by merchant order number
///
/// `/v3/global/papay/transactions/out-trade-no`
#[derive(Clone)]
pub struct OutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl OutTradeNo {
    /// `/{out_trade_no}`: 商户订单号 · Merchant order number
    pub fn out_trade_no(&self, value: impl Into<String>) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.bind("out_trade_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/papay/transactions/out-trade-no")
    }
}
