//! `/v3/transfer`

pub mod batches;
pub mod bill_receipt;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/transfer`
pub struct Transfer(pub(crate) Node);

impl Transfer {
    /// `/batches`
    #[inline]
    pub fn batches(self) -> batches::Batches {
        batches::Batches(self.0)
    }

    /// `/bill-receipt`
    #[inline]
    pub fn bill_receipt(self) -> bill_receipt::BillReceipt {
        bill_receipt::BillReceipt(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/transfer", rest)
    }
}
