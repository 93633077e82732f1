//! `/v3/platsolution/insurance/mch-transfer`

pub mod batches;
pub mod reservation;

use crate::chain::{Chain, Node};

/// `/v3/platsolution/insurance/mch-transfer`
pub struct MchTransfer {
    pub(crate) node: Node,
}

impl MchTransfer {
    /// `/batches`
    #[inline]
    pub fn batches(self) -> batches::Batches {
        batches::Batches { node: self.node }
    }

    /// `/reservation`
    #[inline]
    pub fn reservation(self) -> reservation::Reservation {
        reservation::Reservation { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/platsolution/insurance/mch-transfer", rest)
    }
}
