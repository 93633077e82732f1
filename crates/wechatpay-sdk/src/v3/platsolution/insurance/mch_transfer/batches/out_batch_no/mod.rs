//! `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no`

pub mod out_batch_no;

use crate::chain::{Chain, Node};

/// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no`
pub struct OutBatchNo {
    pub(crate) node: Node,
}

impl OutBatchNo {
    /// `/{out_batch_no}`: 商家批次单号
    #[inline]
    pub fn out_batch_no(self, value: impl Into<String>) -> out_batch_no::OutBatchNo {
        out_batch_no::OutBatchNo { node: self.node.bind("out_batch_no", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/platsolution/insurance/mch-transfer/batches/out-batch-no", rest)
    }
}
