//! 微信支付批次单号查询批次单、微信支付明细单号查询明细单 · Query a batch by WeChat Pay ID; Query a detail by WeChat Pay ID
//!
//! `/v3/bank-transfer/batches/batch-id`

pub mod batch_id;

/// 微信支付批次单号查询批次单、微信支付明细单号查询明细单 · Query a batch by WeChat Pay ID; Query a detail by WeChat Pay ID
///
/// `/v3/bank-transfer/batches/batch-id`
#[derive(Clone)]
pub struct BatchId {
    pub(crate) node: crate::chain::Node,
}

impl BatchId {
    /// `/{batch_id}`: 微信支付批次单号 · WeChat Pay batch number
    pub fn batch_id(&self, value: impl Into<String>) -> batch_id::BatchId {
        batch_id::BatchId { node: self.node.bind("batch_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/bank-transfer/batches/batch-id")
    }
}
