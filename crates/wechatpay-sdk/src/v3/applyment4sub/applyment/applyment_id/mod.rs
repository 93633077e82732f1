//! 通过申请单号查询申请状态 · Query an application by ID
//!
//! `/v3/applyment4sub/applyment/applyment_id`

pub mod applyment_id;

/// 通过申请单号查询申请状态 · Query an application by ID
///
/// `/v3/applyment4sub/applyment/applyment_id`
#[derive(Clone)]
pub struct ApplymentId {
    pub(crate) node: crate::chain::Node,
}

impl ApplymentId {
    /// `/{applyment_id}`: 业务申请编号 · Business application number
    pub fn applyment_id(&self, value: impl Into<String>) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId { node: self.node.bind("applyment_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/applyment4sub/applyment/applyment_id")
    }
}
