//! `/v3/webizpay/stores`

pub mod entity_matches;

use crate::chain::{Chain, Node};

/// `/v3/webizpay/stores`
pub struct Stores {
    pub(crate) node: Node,
}

impl Stores {
    /// `/entity-matches`
    #[inline]
    pub fn entity_matches(self) -> entity_matches::EntityMatches {
        entity_matches::EntityMatches { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/webizpay/stores", rest)
    }
}
