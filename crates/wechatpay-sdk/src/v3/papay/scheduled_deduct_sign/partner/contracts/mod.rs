//! 委托代扣 · Auto-debit
//!
//! `/v3/papay/scheduled-deduct-sign/partner/contracts`

pub mod pre_entrust_sign;

/// 委托代扣 · Auto-debit
///
/// `/v3/papay/scheduled-deduct-sign/partner/contracts`
#[derive(Clone)]
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// `/pre-entrust-sign`: 委托代扣 · Auto-debit
    #[inline]
    pub fn pre_entrust_sign(&self) -> pre_entrust_sign::PreEntrustSign {
        pre_entrust_sign::PreEntrustSign { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/scheduled-deduct-sign/partner/contracts")
    }
}
