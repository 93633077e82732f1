//! `/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details`

pub mod out_detail_no;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details`
pub struct Details(pub(crate) Node);

impl Details {
    /// `/out-detail-no`
    #[inline]
    pub fn out_detail_no(self) -> out_detail_no::OutDetailNo {
        out_detail_no::OutDetailNo(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details", rest)
    }
}
