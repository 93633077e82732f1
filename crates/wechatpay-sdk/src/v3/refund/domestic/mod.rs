//! 退款 · Refunds
//!
//! `/v3/refund/domestic`

pub mod refunds;

/// 退款 · Refunds
///
/// `/v3/refund/domestic`
#[derive(Clone)]
pub struct Domestic {
    pub(crate) node: crate::chain::Node,
}

impl Domestic {
    /// `/refunds`: 申请退款 · Request a refund
    #[inline]
    pub fn refunds(&self) -> refunds::Refunds {
        refunds::Refunds { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/refund/domestic")
    }
}
