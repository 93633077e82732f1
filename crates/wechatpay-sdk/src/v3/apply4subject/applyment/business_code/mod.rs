//! `/v3/apply4subject/applyment/{business_code}`

pub mod cancel;

/// `/v3/apply4subject/applyment/{business_code}`
#[derive(Clone)]
pub struct BusinessCode {
    pub(crate) node: crate::chain::Node,
}

impl BusinessCode {
    /// `/cancel`
    #[inline]
    pub fn cancel(&self) -> cancel::Cancel {
        cancel::Cancel { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/apply4subject/applyment/{business_code}")
    }
}
