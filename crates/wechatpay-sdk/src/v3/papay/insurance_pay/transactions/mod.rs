//! 保险商户受理保险自动续费扣款 · Apply for an insurance renewal debit
//!
//! `/v3/papay/insurance-pay/transactions`

pub mod apply;

/// 保险商户受理保险自动续费扣款 · Apply for an insurance renewal debit
///
/// `/v3/papay/insurance-pay/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/apply`: 保险商户受理保险自动续费扣款 · Apply for an insurance renewal debit
    #[inline]
    pub fn apply(&self) -> apply::Apply {
        apply::Apply { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-pay/transactions")
    }
}
