//! `/v3/gov/subsidy/zhejiang/goods`

pub mod query;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/gov/subsidy/zhejiang/goods`
pub struct Goods(pub(crate) Node);

impl Goods {
    /// `/query`
    #[inline]
    pub fn query(self) -> query::Query {
        query::Query(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/zhejiang/goods", rest)
    }
}
