//! `/v3/partner-transfer`

pub mod batches;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/partner-transfer`
pub struct PartnerTransfer(pub(crate) Node);

impl PartnerTransfer {
    /// `/batches`
    #[inline]
    pub fn batches(self) -> batches::Batches {
        batches::Batches(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/partner-transfer", rest)
    }
}
