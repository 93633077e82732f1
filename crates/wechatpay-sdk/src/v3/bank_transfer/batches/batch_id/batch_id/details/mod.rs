//! 微信支付明细单号查询明细单 · Query a detail by WeChat Pay ID
//!
//! `/v3/bank-transfer/batches/batch-id/{batch_id}/details`

pub mod detail_id;

/// 微信支付明细单号查询明细单 · Query a detail by WeChat Pay ID
///
/// `/v3/bank-transfer/batches/batch-id/{batch_id}/details`
#[derive(Clone)]
pub struct Details {
    pub(crate) node: crate::chain::Node,
}

impl Details {
    /// `/detail-id`: 微信支付明细单号查询明细单 · Query a detail by WeChat Pay ID
    #[inline]
    pub fn detail_id(&self) -> detail_id::DetailId {
        detail_id::DetailId { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/bank-transfer/batches/batch-id/{batch_id}/details")
    }
}
