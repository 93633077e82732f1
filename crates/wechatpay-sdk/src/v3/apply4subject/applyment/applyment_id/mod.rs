//! 撤销商户开户意愿申请单 · Cancel a confirmation by application ID
//!
//! `/v3/apply4subject/applyment/{applyment_id}`

pub mod cancel;

/// 撤销商户开户意愿申请单 · Cancel a confirmation by application ID
///
/// `/v3/apply4subject/applyment/{applyment_id}`
#[derive(Clone)]
pub struct ApplymentId {
    pub(crate) node: crate::chain::Node,
}

impl ApplymentId {
    /// `/cancel`: 撤销商户开户意愿申请单 · Cancel a confirmation by application ID
    #[inline]
    pub fn cancel(&self) -> cancel::Cancel {
        cancel::Cancel { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/apply4subject/applyment/{applyment_id}")
    }
}
