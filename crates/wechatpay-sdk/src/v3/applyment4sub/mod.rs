//! `/v3/applyment4sub`

pub mod applyment;

use crate::chain::{Chain, Node};

/// `/v3/applyment4sub`
pub struct Applyment4sub {
    pub(crate) node: Node,
}

impl Applyment4sub {
    /// `/applyment`
    #[inline]
    pub fn applyment(self) -> applyment::Applyment {
        applyment::Applyment { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/applyment4sub", rest)
    }
}
