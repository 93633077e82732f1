//! `/v3/transfer`

pub mod batches;
pub mod bill_receipt;

use crate::chain::{Chain, Node};

/// `/v3/transfer`
pub struct Transfer {
    pub(crate) node: Node,
}

impl Transfer {
    /// `/batches`
    #[inline]
    pub fn batches(self) -> batches::Batches {
        batches::Batches { node: self.node }
    }

    /// `/bill-receipt`
    #[inline]
    pub fn bill_receipt(self) -> bill_receipt::BillReceipt {
        bill_receipt::BillReceipt { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/transfer", rest)
    }
}
