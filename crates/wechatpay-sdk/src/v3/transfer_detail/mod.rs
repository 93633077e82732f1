//! `/v3/transfer-detail`

pub mod electronic_receipts;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/transfer-detail`
pub struct TransferDetail(pub(crate) Node);

impl TransferDetail {
    /// `/electronic-receipts`
    #[inline]
    pub fn electronic_receipts(self) -> electronic_receipts::ElectronicReceipts {
        electronic_receipts::ElectronicReceipts(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/transfer-detail", rest)
    }
}
