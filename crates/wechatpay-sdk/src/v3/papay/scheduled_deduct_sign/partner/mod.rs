//! `/v3/papay/scheduled-deduct-sign/partner`

pub mod contracts;

use crate::chain::{Chain, Node};

/// `/v3/papay/scheduled-deduct-sign/partner`
pub struct Partner {
    pub(crate) node: Node,
}

impl Partner {
    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/papay/scheduled-deduct-sign/partner", rest)
    }
}
