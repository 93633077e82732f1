//! `/v3/smartguide`

pub mod guides;

use crate::chain::{Chain, Node};

/// `/v3/smartguide`
pub struct Smartguide {
    pub(crate) node: Node,
}

impl Smartguide {
    /// `/guides`
    #[inline]
    pub fn guides(self) -> guides::Guides {
        guides::Guides { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/smartguide", rest)
    }
}
