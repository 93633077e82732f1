//! 委托代扣 · Auto-debit
//!
//! `/v3/papay/scheduled-deduct-sign/partner`

pub mod contracts;

/// 委托代扣 · Auto-debit
///
/// `/v3/papay/scheduled-deduct-sign/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/contracts`: 委托代扣 · Auto-debit
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/scheduled-deduct-sign/partner")
    }
}
