//! `/v3/multiuse/stocks`

pub mod stock_id;

use crate::chain::{Chain, Node};

/// `/v3/multiuse/stocks`
pub struct Stocks {
    pub(crate) node: Node,
}

impl Stocks {
    /// `/{stock_id}`: 批次号
    #[inline]
    pub fn stock_id(self, value: impl Into<String>) -> stock_id::StockId {
        stock_id::StockId { node: self.node.bind("stock_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/multiuse/stocks", rest)
    }
}
