//! `/v3/capital`

pub mod capitallhh;

use crate::chain::{Chain, Node};

/// `/v3/capital`
pub struct Capital {
    pub(crate) node: Node,
}

impl Capital {
    /// `/capitallhh`
    #[inline]
    pub fn capitallhh(self) -> capitallhh::Capitallhh {
        capitallhh::Capitallhh { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/capital", rest)
    }
}
