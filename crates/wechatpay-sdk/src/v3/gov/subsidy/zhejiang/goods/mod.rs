//! `/v3/gov/subsidy/zhejiang/goods`

pub mod query;

use crate::chain::{Chain, Node};

/// `/v3/gov/subsidy/zhejiang/goods`
pub struct Goods {
    pub(crate) node: Node,
}

impl Goods {
    /// `/query`
    #[inline]
    pub fn query(self) -> query::Query {
        query::Query { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/gov/subsidy/zhejiang/goods", rest)
    }
}
