//! `/v3/platsolution/insurance`

pub mod mch_transfer;

use crate::chain::{Chain, Node};

/// `/v3/platsolution/insurance`
pub struct Insurance {
    pub(crate) node: Node,
}

impl Insurance {
    /// `/mch-transfer`
    #[inline]
    pub fn mch_transfer(self) -> mch_transfer::MchTransfer {
        mch_transfer::MchTransfer { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/platsolution/insurance", rest)
    }
}
