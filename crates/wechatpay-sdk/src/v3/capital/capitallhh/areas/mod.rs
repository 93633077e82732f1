//! `/v3/capital/capitallhh/areas`

pub mod provinces;

use crate::chain::{Chain, Node};

/// `/v3/capital/capitallhh/areas`
pub struct Areas {
    pub(crate) node: Node,
}

impl Areas {
    /// `/provinces`
    #[inline]
    pub fn provinces(self) -> provinces::Provinces {
        provinces::Provinces { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/capital/capitallhh/areas", rest)
    }
}
