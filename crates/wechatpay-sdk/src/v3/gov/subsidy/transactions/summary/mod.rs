//! `/v3/gov/subsidy/transactions/summary`

pub mod query_day;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/gov/subsidy/transactions/summary`
pub struct Summary(pub(crate) Node);

impl Summary {
    /// `/query-day`
    #[inline]
    pub fn query_day(self) -> query_day::QueryDay {
        query_day::QueryDay(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/transactions/summary", rest)
    }
}
