//! 商家转账 (预约模式) · Merchant transfer (reserved)
//!
//! `/v3/platsolution/mch-transfer/batches`

pub mod apply;
pub mod batch_id;
pub mod detail_receipts;
pub mod out_batch_no;
pub mod summary_receipts;

/// 商家转账 (预约模式) · Merchant transfer (reserved)
///
/// `/v3/platsolution/mch-transfer/batches`
#[derive(Clone)]
pub struct Batches {
    pub(crate) node: crate::chain::Node,
}

impl Batches {
    /// `/apply`: 受理商家转账 · Start a transfer batch
    #[inline]
    pub fn apply(&self) -> apply::Apply {
        apply::Apply { node: self.node.clone() }
    }

    /// `/batch-id`: 微信支付转账批次单号查询批次单、微信支付转账明细单号查询明细单 · Query a batch by ID; Query a detail by ID
    #[inline]
    pub fn batch_id(&self) -> batch_id::BatchId {
        batch_id::BatchId { node: self.node.clone() }
    }

    /// `/detail-receipts`: 查询商家转账明细电子回单、申请商家转账明细电子回单 · Query a detail receipt slip; Request a detail receipt slip
    #[inline]
    pub fn detail_receipts(&self) -> detail_receipts::DetailReceipts {
        detail_receipts::DetailReceipts { node: self.node.clone() }
    }

    /// `/out-batch-no`: 商户转账批次单号查询批次单、商户明细单号查询明细单 · Query a batch by merchant number; Query a detail by merchant number
    #[inline]
    pub fn out_batch_no(&self) -> out_batch_no::OutBatchNo {
        out_batch_no::OutBatchNo { node: self.node.clone() }
    }

    /// `/summary-receipts`: 查询商家转账批次电子回单、申请商家转账批次电子回单 · Query a batch receipt slip; Request a batch receipt slip
    #[inline]
    pub fn summary_receipts(&self) -> summary_receipts::SummaryReceipts {
        summary_receipts::SummaryReceipts { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/mch-transfer/batches")
    }
}
