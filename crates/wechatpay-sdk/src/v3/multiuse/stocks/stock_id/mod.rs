//! 消费金 · Spending credit
//!
//! `/v3/multiuse/stocks/{stock_id}`

pub mod refund_flow;
pub mod send_flow;
pub mod use_flow;

/// 消费金 · Spending credit
///
/// `/v3/multiuse/stocks/{stock_id}`
#[derive(Clone)]
pub struct StockId {
    pub(crate) node: crate::chain::Node,
}

impl StockId {
    /// `/refund-flow`: 下载批次退款明细 · Download the batch refund details
    #[inline]
    pub fn refund_flow(&self) -> refund_flow::RefundFlow {
        refund_flow::RefundFlow { node: self.node.clone() }
    }

    /// `/send-flow`: 下载批次发放明细 · Download the batch issuing details
    #[inline]
    pub fn send_flow(&self) -> send_flow::SendFlow {
        send_flow::SendFlow { node: self.node.clone() }
    }

    /// `/use-flow`: 下载核销明细 · Download the batch redemption details
    #[inline]
    pub fn use_flow(&self) -> use_flow::UseFlow {
        use_flow::UseFlow { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/multiuse/stocks/{stock_id}")
    }
}
