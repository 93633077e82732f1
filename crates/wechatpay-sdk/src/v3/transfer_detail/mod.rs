//! `/v3/transfer-detail`

pub mod electronic_receipts;

use crate::chain::{Chain, Node};

/// `/v3/transfer-detail`
pub struct TransferDetail {
    pub(crate) node: Node,
}

impl TransferDetail {
    /// `/electronic-receipts`
    #[inline]
    pub fn electronic_receipts(self) -> electronic_receipts::ElectronicReceipts {
        electronic_receipts::ElectronicReceipts { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/transfer-detail", rest)
    }
}
