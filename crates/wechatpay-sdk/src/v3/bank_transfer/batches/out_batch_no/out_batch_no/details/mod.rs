//! `/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details`

pub mod out_detail_no;

use crate::chain::{Chain, Node};

/// `/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details`
pub struct Details {
    pub(crate) node: Node,
}

impl Details {
    /// `/out-detail-no`
    #[inline]
    pub fn out_detail_no(self) -> out_detail_no::OutDetailNo {
        out_detail_no::OutDetailNo { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details", rest)
    }
}
