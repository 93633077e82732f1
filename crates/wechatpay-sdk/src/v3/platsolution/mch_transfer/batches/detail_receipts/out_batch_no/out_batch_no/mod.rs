//! 查询商家转账明细电子回单、申请商家转账明细电子回单 · Query a detail receipt slip; Request a detail receipt slip
//!
//! `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}`

pub mod out_detail_no;

/// 查询商家转账明细电子回单、申请商家转账明细电子回单 · Query a detail receipt slip; Request a detail receipt slip
///
/// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}`
#[derive(Clone)]
pub struct OutBatchNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBatchNo {
    /// `/out-detail-no`: 查询商家转账明细电子回单、申请商家转账明细电子回单 · Query a detail receipt slip; Request a detail receipt slip
    #[inline]
    pub fn out_detail_no(&self) -> out_detail_no::OutDetailNo {
        out_detail_no::OutDetailNo { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}",
        )
    }
}
