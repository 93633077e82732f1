//! `/v3/platsolution/insurance`

pub mod mch_transfer;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/platsolution/insurance`
pub struct Insurance(pub(crate) Node);

impl Insurance {
    /// `/mch-transfer`
    #[inline]
    pub fn mch_transfer(self) -> mch_transfer::MchTransfer {
        mch_transfer::MchTransfer(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/insurance", rest)
    }
}
