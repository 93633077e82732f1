//! 委托代扣 · Auto-debit
//!
//! `/v3/papay/scheduled-deduct-sign`

pub mod contracts;
pub mod partner;

/// 委托代扣 · Auto-debit
///
/// `/v3/papay/scheduled-deduct-sign`
#[derive(Clone)]
pub struct ScheduledDeductSign {
    pub(crate) node: crate::chain::Node,
}

impl ScheduledDeductSign {
    /// `/contracts`: 委托代扣 · Auto-debit
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// `/partner`: 委托代扣 · Auto-debit
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/scheduled-deduct-sign")
    }
}
