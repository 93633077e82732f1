//! 微信支付明细单号查询明细单 · Query a detail by WeChat Pay ID
//!
//! `/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id`

pub mod detail_id;

/// 微信支付明细单号查询明细单 · Query a detail by WeChat Pay ID
///
/// `/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id`
#[derive(Clone)]
pub struct DetailId {
    pub(crate) node: crate::chain::Node,
}

impl DetailId {
    /// `/{detail_id}`: 微信明细单号 · WeChat Pay detail number
    pub fn detail_id(&self, value: impl Into<String>) -> detail_id::DetailId {
        detail_id::DetailId { node: self.node.bind("detail_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id")
    }
}
