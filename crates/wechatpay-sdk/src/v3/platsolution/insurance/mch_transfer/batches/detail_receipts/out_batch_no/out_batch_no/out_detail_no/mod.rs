//! `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no`

pub mod out_detail_no;

use crate::chain::{Chain, Node};

/// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no`
pub struct OutDetailNo {
    pub(crate) node: Node,
}

impl OutDetailNo {
    /// `/{out_detail_no}`: 商家明细单号
    #[inline]
    pub fn out_detail_no(self, value: impl Into<String>) -> out_detail_no::OutDetailNo {
        out_detail_no::OutDetailNo { node: self.node.bind("out_detail_no", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no", rest)
    }
}
