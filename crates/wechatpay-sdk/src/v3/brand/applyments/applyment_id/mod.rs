//! 根据申请单ID查询申请状态 · Query a brand application by ID
//!
//! `/v3/brand/applyments/applyment-id`

pub mod applyment_id;

/// 根据申请单ID查询申请状态 · Query a brand application by ID
///
/// `/v3/brand/applyments/applyment-id`
#[derive(Clone)]
pub struct ApplymentId {
    pub(crate) node: crate::chain::Node,
}

impl ApplymentId {
    /// `/{applyment_id}`: 微信支付申请单号 · WeChat Pay application number
    pub fn applyment_id(&self, value: impl Into<String>) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId { node: self.node.bind("applyment_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/applyments/applyment-id")
    }
}
