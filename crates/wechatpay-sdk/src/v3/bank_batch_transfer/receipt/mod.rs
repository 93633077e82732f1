//! `/v3/bank-batch-transfer/receipt`

pub mod detail_receipts;
pub mod summary_receipts;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/bank-batch-transfer/receipt`
pub struct Receipt(pub(crate) Node);

impl Receipt {
    /// `/detail-receipts`
    #[inline]
    pub fn detail_receipts(self) -> detail_receipts::DetailReceipts {
        detail_receipts::DetailReceipts(self.0)
    }

    /// `/summary-receipts`
    #[inline]
    pub fn summary_receipts(self) -> summary_receipts::SummaryReceipts {
        summary_receipts::SummaryReceipts(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/bank-batch-transfer/receipt", rest)
    }
}
