//! `/v3/platsolution/insurance/mch-transfer/batches`

pub mod apply;
pub mod batch_id;
pub mod detail_receipts;
pub mod out_batch_no;
pub mod summary_receipts;

/// `/v3/platsolution/insurance/mch-transfer/batches`
#[derive(Clone)]
pub struct Batches {
    pub(crate) node: crate::chain::Node,
}

impl Batches {
    /// `/apply`
    #[inline]
    pub fn apply(&self) -> apply::Apply {
        apply::Apply { node: self.node.clone() }
    }

    /// `/batch-id`
    #[inline]
    pub fn batch_id(&self) -> batch_id::BatchId {
        batch_id::BatchId { node: self.node.clone() }
    }

    /// `/detail-receipts`
    #[inline]
    pub fn detail_receipts(&self) -> detail_receipts::DetailReceipts {
        detail_receipts::DetailReceipts { node: self.node.clone() }
    }

    /// `/out-batch-no`
    #[inline]
    pub fn out_batch_no(&self) -> out_batch_no::OutBatchNo {
        out_batch_no::OutBatchNo { node: self.node.clone() }
    }

    /// `/summary-receipts`
    #[inline]
    pub fn summary_receipts(&self) -> summary_receipts::SummaryReceipts {
        summary_receipts::SummaryReceipts { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/insurance/mch-transfer/batches")
    }
}
