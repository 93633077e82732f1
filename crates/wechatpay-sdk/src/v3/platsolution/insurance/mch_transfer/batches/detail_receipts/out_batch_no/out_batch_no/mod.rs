//! `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}`

pub mod out_detail_no;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}`
pub struct OutBatchNo(pub(crate) Node);

impl OutBatchNo {
    /// `/out-detail-no`
    #[inline]
    pub fn out_detail_no(self) -> out_detail_no::OutDetailNo {
        out_detail_no::OutDetailNo(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}", rest)
    }
}
