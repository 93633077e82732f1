//! `/v3/transfer/batches/batch-id`

pub mod batch_id;

/// `/v3/transfer/batches/batch-id`
#[derive(Clone)]
pub struct BatchId {
    pub(crate) node: crate::chain::Node,
}

impl BatchId {
    /// `/{batch_id}`: 微信批次单号
    pub fn batch_id(&self, value: impl Into<String>) -> batch_id::BatchId {
        batch_id::BatchId { node: self.node.bind("batch_id", value) }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transfer/batches/batch-id")
    }
}
