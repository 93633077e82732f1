//! 查询商家转账批次电子回单、申请商家转账批次电子回单 · Query a batch receipt slip (insurance); Request a batch receipt slip (insurance)
//!
//! `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no`

pub mod out_batch_no;

/// 查询商家转账批次电子回单、申请商家转账批次电子回单 · Query a batch receipt slip (insurance); Request a batch receipt slip (insurance)
///
/// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no`
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
        self.node
            .untyped("v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no")
    }
}
