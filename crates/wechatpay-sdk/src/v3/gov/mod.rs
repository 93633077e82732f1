//! `/v3/gov`

pub mod subsidy;

use crate::chain::{Chain, Node};

/// `/v3/gov`
pub struct Gov {
    pub(crate) node: Node,
}

impl Gov {
    /// `/subsidy`
    #[inline]
    pub fn subsidy(self) -> subsidy::Subsidy {
        subsidy::Subsidy { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/gov", rest)
    }
}
