//! 查询商家转账明细电子回单、申请商家转账明细电子回单 · Query a detail receipt slip (insurance); Request a detail receipt slip (insurance)
//!
//! `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no`

pub mod out_detail_no;

/// 查询商家转账明细电子回单、申请商家转账明细电子回单 · Query a detail receipt slip (insurance); Request a detail receipt slip (insurance)
///
/// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no`
#[derive(Clone)]
pub struct OutDetailNo {
    pub(crate) node: crate::chain::Node,
}

impl OutDetailNo {
    /// `/{out_detail_no}`: 商家明细单号 · Merchant detail number
    pub fn out_detail_no(&self, value: impl Into<String>) -> out_detail_no::OutDetailNo {
        out_detail_no::OutDetailNo { node: self.node.bind("out_detail_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no")
    }
}
