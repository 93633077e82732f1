//! `/v3/platsolution/insurance/mch-transfer`

pub mod batches;
pub mod reservation;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/platsolution/insurance/mch-transfer`
pub struct MchTransfer(pub(crate) Node);

impl MchTransfer {
    /// `/batches`
    #[inline]
    pub fn batches(self) -> batches::Batches {
        batches::Batches(self.0)
    }

    /// `/reservation`
    #[inline]
    pub fn reservation(self) -> reservation::Reservation {
        reservation::Reservation(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/insurance/mch-transfer", rest)
    }
}
