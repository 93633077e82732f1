//! `/v3/bank-transfer/batches/batch-id/{batch_id}/details`

pub mod detail_id;

use crate::chain::{Chain, Node};

/// `/v3/bank-transfer/batches/batch-id/{batch_id}/details`
pub struct Details {
    pub(crate) node: Node,
}

impl Details {
    /// `/detail-id`
    #[inline]
    pub fn detail_id(self) -> detail_id::DetailId {
        detail_id::DetailId { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/bank-transfer/batches/batch-id/{batch_id}/details", rest)
    }
}
