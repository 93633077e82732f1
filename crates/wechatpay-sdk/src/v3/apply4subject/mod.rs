//! 确认开户意愿 · Account opening confirmation
//!
//! `/v3/apply4subject`

pub mod applyment;

/// 确认开户意愿 · Account opening confirmation
///
/// `/v3/apply4subject`
#[derive(Clone)]
pub struct Apply4subject {
    pub(crate) node: crate::chain::Node,
}

impl Apply4subject {
    /// `/applyment`: 查询商户开户意愿申请单审核结果、提交商户开户意愿申请单 · Query an account opening confirmation; Submit an account opening confirmation
    #[inline]
    pub fn applyment(&self) -> applyment::Applyment {
        applyment::Applyment { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/apply4subject")
    }
}
