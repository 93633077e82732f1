//! `/v3/platsolution/mch-transfer/batches/detail-receipts`

pub mod out_batch_no;

use crate::chain::{Chain, Node};

/// `/v3/platsolution/mch-transfer/batches/detail-receipts`
pub struct DetailReceipts {
    pub(crate) node: Node,
}

impl DetailReceipts {
    /// `/out-batch-no`
    #[inline]
    pub fn out_batch_no(self) -> out_batch_no::OutBatchNo {
        out_batch_no::OutBatchNo { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/platsolution/mch-transfer/batches/detail-receipts", rest)
    }
}
