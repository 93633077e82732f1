//! `/v3/partner-papay`

pub mod contracts;

use crate::chain::{Chain, Node};

/// `/v3/partner-papay`
pub struct PartnerPapay {
    pub(crate) node: Node,
}

impl PartnerPapay {
    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/partner-papay", rest)
    }
}
