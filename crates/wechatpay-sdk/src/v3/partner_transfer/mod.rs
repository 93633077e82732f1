//! `/v3/partner-transfer`

pub mod batches;

use crate::chain::{Chain, Node};

/// `/v3/partner-transfer`
pub struct PartnerTransfer {
    pub(crate) node: Node,
}

impl PartnerTransfer {
    /// `/batches`
    #[inline]
    pub fn batches(self) -> batches::Batches {
        batches::Batches { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/partner-transfer", rest)
    }
}
