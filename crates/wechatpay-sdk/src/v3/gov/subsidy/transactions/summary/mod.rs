//! `/v3/gov/subsidy/transactions/summary`

pub mod query_day;

use crate::chain::{Chain, Node};

/// `/v3/gov/subsidy/transactions/summary`
pub struct Summary {
    pub(crate) node: Node,
}

impl Summary {
    /// `/query-day`
    #[inline]
    pub fn query_day(self) -> query_day::QueryDay {
        query_day::QueryDay { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/gov/subsidy/transactions/summary", rest)
    }
}
