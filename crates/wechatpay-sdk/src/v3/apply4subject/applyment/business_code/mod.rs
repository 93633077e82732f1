//! 撤销商户开户意愿申请单 · Cancel a confirmation by business code
//!
//! `/v3/apply4subject/applyment/{business_code}`

pub mod cancel;

/// 撤销商户开户意愿申请单 · Cancel a confirmation by business code
///
/// `/v3/apply4subject/applyment/{business_code}`
#[derive(Clone)]
pub struct BusinessCode {
    pub(crate) node: crate::chain::Node,
}

impl BusinessCode {
    /// `/cancel`: 撤销商户开户意愿申请单 · Cancel a confirmation by business code
    #[inline]
    pub fn cancel(&self) -> cancel::Cancel {
        cancel::Cancel { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/apply4subject/applyment/{business_code}")
    }
}
