//! `/v3/apply4subject`

pub mod applyment;

use crate::chain::{Chain, Node};

/// `/v3/apply4subject`
pub struct Apply4subject {
    pub(crate) node: Node,
}

impl Apply4subject {
    /// `/applyment`
    #[inline]
    pub fn applyment(self) -> applyment::Applyment {
        applyment::Applyment { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/apply4subject", rest)
    }
}
