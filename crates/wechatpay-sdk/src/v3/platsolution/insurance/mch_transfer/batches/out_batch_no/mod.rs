//! 商户转账批次单号查询批次单、商户明细单号查询明细单 · Query a batch by number (insurance); Query a detail by number (insurance)
//!
//! `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no`

pub mod out_batch_no;

/// 商户转账批次单号查询批次单、商户明细单号查询明细单 · Query a batch by number (insurance); Query a detail by number (insurance)
///
/// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no`
#[derive(Clone)]
pub struct OutBatchNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBatchNo {
    /// `/{out_batch_no}`: 商家批次单号 · Merchant batch number
    pub fn out_batch_no(&self, value: impl Into<String>) -> out_batch_no::OutBatchNo {
        out_batch_no::OutBatchNo { node: self.node.bind("out_batch_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/insurance/mch-transfer/batches/out-batch-no")
    }
}
