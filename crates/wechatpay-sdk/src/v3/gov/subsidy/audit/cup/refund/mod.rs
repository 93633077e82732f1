//! `/v3/gov/subsidy/audit/cup/refund`

pub mod sync;

use crate::chain::{Chain, Node};

/// `/v3/gov/subsidy/audit/cup/refund`
pub struct Refund {
    pub(crate) node: Node,
}

impl Refund {
    /// `/sync`
    #[inline]
    pub fn sync(self) -> sync::Sync {
        sync::Sync { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/gov/subsidy/audit/cup/refund", rest)
    }
}
