//! 查询商家转账批次电子回单、申请商家转账批次电子回单 · Query a batch receipt slip (insurance); Request a batch receipt slip (insurance)
//!
//! `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts`

pub mod out_batch_no;

/// 查询商家转账批次电子回单、申请商家转账批次电子回单 · Query a batch receipt slip (insurance); Request a batch receipt slip (insurance)
///
/// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts`
#[derive(Clone)]
pub struct SummaryReceipts {
    pub(crate) node: crate::chain::Node,
}

impl SummaryReceipts {
    /// `/out-batch-no`: 查询商家转账批次电子回单、申请商家转账批次电子回单 · Query a batch receipt slip (insurance); Request a batch receipt slip (insurance)
    #[inline]
    pub fn out_batch_no(&self) -> out_batch_no::OutBatchNo {
        out_batch_no::OutBatchNo { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/insurance/mch-transfer/batches/summary-receipts")
    }
}
