//! 退款 · Refunds
//!
//! `/v3/refund`

pub mod domestic;
pub mod schemas;

/// 退款 · Refunds
///
/// `/v3/refund`
#[derive(Clone)]
pub struct Refund {
    pub(crate) node: crate::chain::Node,
}

impl Refund {
    /// `/domestic`: 退款 · Refunds
    #[inline]
    pub fn domestic(&self) -> domestic::Domestic {
        domestic::Domestic { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/refund")
    }
}
