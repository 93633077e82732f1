//! `/v3/payscore/plan/partner`

pub mod payscore_plans;

use crate::chain::{Chain, Node};

/// `/v3/payscore/plan/partner`
pub struct Partner {
    pub(crate) node: Node,
}

impl Partner {
    /// `/payscore-plans`
    #[inline]
    pub fn payscore_plans(self) -> payscore_plans::PayscorePlans {
        payscore_plans::PayscorePlans { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/payscore/plan/partner", rest)
    }
}
