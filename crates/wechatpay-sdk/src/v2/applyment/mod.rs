//! `v2/applyment`

pub mod micro;

use crate::chain::{Chain, Node};

/// `v2/applyment`
pub struct Applyment {
    pub(crate) node: Node,
}

impl Applyment {
    /// `/micro`
    #[inline]
    pub fn micro(self) -> micro::Micro {
        micro::Micro { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/applyment", rest)
    }
}
