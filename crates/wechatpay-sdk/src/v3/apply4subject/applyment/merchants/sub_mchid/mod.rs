//! `/v3/apply4subject/applyment/merchants/{sub_mchid}`

pub mod state;

use crate::chain::{Chain, Node};

/// `/v3/apply4subject/applyment/merchants/{sub_mchid}`
pub struct SubMchid {
    pub(crate) node: Node,
}

impl SubMchid {
    /// `/state`
    #[inline]
    pub fn state(self) -> state::State {
        state::State { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/apply4subject/applyment/merchants/{sub_mchid}", rest)
    }
}
