//! n品类核销 · Redeem N-category goods (Zhejiang)
//!
//! `/v3/gov/subsidy/zhejiang/n-qualifications`

pub mod confirm;

/// n品类核销 · Redeem N-category goods (Zhejiang)
///
/// `/v3/gov/subsidy/zhejiang/n-qualifications`
#[derive(Clone)]
pub struct NQualifications {
    pub(crate) node: crate::chain::Node,
}

impl NQualifications {
    /// `/confirm`: n品类核销 · Redeem N-category goods (Zhejiang)
    #[inline]
    pub fn confirm(&self) -> confirm::Confirm {
        confirm::Confirm { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/n-qualifications")
    }
}
