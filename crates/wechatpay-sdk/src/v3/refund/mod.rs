//! `/v3/refund`

pub mod domestic;

use crate::chain::{Chain, Node};

/// `/v3/refund`
pub struct Refund {
    pub(crate) node: Node,
}

impl Refund {
    /// `/domestic`
    #[inline]
    pub fn domestic(self) -> domestic::Domestic {
        domestic::Domestic { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/refund", rest)
    }
}
