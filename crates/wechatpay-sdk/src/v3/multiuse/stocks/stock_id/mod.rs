//! `/v3/multiuse/stocks/{stock_id}`

pub mod refund_flow;
pub mod send_flow;
pub mod use_flow;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/multiuse/stocks/{stock_id}`
pub struct StockId(pub(crate) Node);

impl StockId {
    /// `/refund-flow`
    #[inline]
    pub fn refund_flow(self) -> refund_flow::RefundFlow {
        refund_flow::RefundFlow(self.0)
    }

    /// `/send-flow`
    #[inline]
    pub fn send_flow(self) -> send_flow::SendFlow {
        send_flow::SendFlow(self.0)
    }

    /// `/use-flow`
    #[inline]
    pub fn use_flow(self) -> use_flow::UseFlow {
        use_flow::UseFlow(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/multiuse/stocks/{stock_id}", rest)
    }
}
