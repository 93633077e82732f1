//! 消费金 · Spending credit
//!
//! `/v3/multiuse/stocks`

pub mod stock_id;

/// 消费金 · Spending credit
///
/// `/v3/multiuse/stocks`
#[derive(Clone)]
pub struct Stocks {
    pub(crate) node: crate::chain::Node,
}

impl Stocks {
    /// `/{stock_id}`: 批次号 · Batch ID
    pub fn stock_id(&self, value: impl Into<String>) -> stock_id::StockId {
        stock_id::StockId { node: self.node.bind("stock_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/multiuse/stocks")
    }
}
