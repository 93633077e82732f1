//! `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id`

pub mod detail_id;

use crate::chain::{Chain, Node};

/// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id`
pub struct DetailId {
    pub(crate) node: Node,
}

impl DetailId {
    /// `/{detail_id}`: 商家转账明细单号
    #[inline]
    pub fn detail_id(self, value: impl Into<String>) -> detail_id::DetailId {
        detail_id::DetailId { node: self.node.bind("detail_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain(
            "v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id",
            rest,
        )
    }
}
