//! `/v3/transfer/batches/batch-id`

pub mod batch_id;

use crate::chain::{Chain, Node};

/// `/v3/transfer/batches/batch-id`
pub struct BatchId {
    pub(crate) node: Node,
}

impl BatchId {
    /// `/{batch_id}`: 微信批次单号
    #[inline]
    pub fn batch_id(self, value: impl Into<String>) -> batch_id::BatchId {
        batch_id::BatchId { node: self.node.bind("batch_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/transfer/batches/batch-id", rest)
    }
}
