//! `/v3/papay/scheduled-deduct-sign`

pub mod contracts;
pub mod partner;

use crate::chain::{Chain, Node};

/// `/v3/papay/scheduled-deduct-sign`
pub struct ScheduledDeductSign {
    pub(crate) node: Node,
}

impl ScheduledDeductSign {
    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts { node: self.node }
    }

    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/papay/scheduled-deduct-sign", rest)
    }
}
