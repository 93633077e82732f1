//! `/v3/platsolution/insurance/mch-transfer/batches`

pub mod apply;
pub mod batch_id;
pub mod detail_receipts;
pub mod out_batch_no;
pub mod summary_receipts;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/platsolution/insurance/mch-transfer/batches`
pub struct Batches(pub(crate) Node);

impl Batches {
    /// `/apply`
    #[inline]
    pub fn apply(self) -> apply::Apply {
        apply::Apply(self.0)
    }

    /// `/batch-id`
    #[inline]
    pub fn batch_id(self) -> batch_id::BatchId {
        batch_id::BatchId(self.0)
    }

    /// `/detail-receipts`
    #[inline]
    pub fn detail_receipts(self) -> detail_receipts::DetailReceipts {
        detail_receipts::DetailReceipts(self.0)
    }

    /// `/out-batch-no`
    #[inline]
    pub fn out_batch_no(self) -> out_batch_no::OutBatchNo {
        out_batch_no::OutBatchNo(self.0)
    }

    /// `/summary-receipts`
    #[inline]
    pub fn summary_receipts(self) -> summary_receipts::SummaryReceipts {
        summary_receipts::SummaryReceipts(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/insurance/mch-transfer/batches", rest)
    }
}
