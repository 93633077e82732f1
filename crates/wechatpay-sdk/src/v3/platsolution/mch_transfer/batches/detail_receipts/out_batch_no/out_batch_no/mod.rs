//! `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}`

pub mod out_detail_no;

use crate::chain::{Chain, Node};

/// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}`
pub struct OutBatchNo {
    pub(crate) node: Node,
}

impl OutBatchNo {
    /// `/out-detail-no`
    #[inline]
    pub fn out_detail_no(self) -> out_detail_no::OutDetailNo {
        out_detail_no::OutDetailNo { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain(
            "v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}",
            rest,
        )
    }
}
