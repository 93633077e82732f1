//! `/v3/multiuse/stocks/{stock_id}`

pub mod refund_flow;
pub mod send_flow;
pub mod use_flow;

/// `/v3/multiuse/stocks/{stock_id}`
#[derive(Clone)]
pub struct StockId {
    pub(crate) node: crate::chain::Node,
}

impl StockId {
    /// `/refund-flow`
    #[inline]
    pub fn refund_flow(&self) -> refund_flow::RefundFlow {
        refund_flow::RefundFlow { node: self.node.clone() }
    }

    /// `/send-flow`
    #[inline]
    pub fn send_flow(&self) -> send_flow::SendFlow {
        send_flow::SendFlow { node: self.node.clone() }
    }

    /// `/use-flow`
    #[inline]
    pub fn use_flow(&self) -> use_flow::UseFlow {
        use_flow::UseFlow { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/multiuse/stocks/{stock_id}")
    }
}
