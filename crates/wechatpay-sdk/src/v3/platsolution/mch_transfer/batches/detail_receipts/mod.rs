//! `/v3/platsolution/mch-transfer/batches/detail-receipts`

pub mod out_batch_no;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/platsolution/mch-transfer/batches/detail-receipts`
pub struct DetailReceipts(pub(crate) Node);

impl DetailReceipts {
    /// `/out-batch-no`
    #[inline]
    pub fn out_batch_no(self) -> out_batch_no::OutBatchNo {
        out_batch_no::OutBatchNo(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/mch-transfer/batches/detail-receipts", rest)
    }
}
