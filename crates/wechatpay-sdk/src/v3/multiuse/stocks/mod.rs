//! `/v3/multiuse/stocks`

pub mod stock_id;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/multiuse/stocks`
pub struct Stocks(pub(crate) Node);

impl Stocks {
    /// `/{stock_id}`: 批次号
    #[inline]
    pub fn stock_id(self, value: impl Into<String>) -> stock_id::StockId {
        stock_id::StockId(self.0.bind("stock_id", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/multiuse/stocks", rest)
    }
}
