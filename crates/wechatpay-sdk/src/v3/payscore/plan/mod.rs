//! `/v3/payscore/plan`

pub mod partner;
pub mod payscore_plans;

use crate::chain::{Chain, Node};

/// `/v3/payscore/plan`
pub struct Plan {
    pub(crate) node: Node,
}

impl Plan {
    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner { node: self.node }
    }

    /// `/payscore-plans`
    #[inline]
    pub fn payscore_plans(self) -> payscore_plans::PayscorePlans {
        payscore_plans::PayscorePlans { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/payscore/plan", rest)
    }
}
