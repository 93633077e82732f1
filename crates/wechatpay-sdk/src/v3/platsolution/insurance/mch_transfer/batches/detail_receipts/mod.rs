//! 查询商家转账明细电子回单、申请商家转账明细电子回单 · Query a detail receipt slip (insurance); Request a detail receipt slip (insurance)
//!
//! `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts`

pub mod out_batch_no;

/// 查询商家转账明细电子回单、申请商家转账明细电子回单 · Query a detail receipt slip (insurance); Request a detail receipt slip (insurance)
///
/// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts`
#[derive(Clone)]
pub struct DetailReceipts {
    pub(crate) node: crate::chain::Node,
}

impl DetailReceipts {
    /// `/out-batch-no`: 查询商家转账明细电子回单、申请商家转账明细电子回单 · Query a detail receipt slip (insurance); Request a detail receipt slip (insurance)
    #[inline]
    pub fn out_batch_no(&self) -> out_batch_no::OutBatchNo {
        out_batch_no::OutBatchNo { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/insurance/mch-transfer/batches/detail-receipts")
    }
}
