//! `/v3/gov/subsidy/transactions`

pub mod query;
pub mod summary;
pub mod sync;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/gov/subsidy/transactions`
pub struct Transactions(pub(crate) Node);

impl Transactions {
    /// `/query`
    #[inline]
    pub fn query(self) -> query::Query {
        query::Query(self.0)
    }

    /// `/summary`
    #[inline]
    pub fn summary(self) -> summary::Summary {
        summary::Summary(self.0)
    }

    /// `/sync`
    #[inline]
    pub fn sync(self) -> sync::Sync {
        sync::Sync(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/transactions", rest)
    }
}
