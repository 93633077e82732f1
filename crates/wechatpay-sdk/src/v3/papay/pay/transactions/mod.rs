//! 受理扣款 · Apply for a debit
//!
//! `/v3/papay/pay/transactions`

pub mod apply;

/// 受理扣款 · Apply for a debit
///
/// `/v3/papay/pay/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/apply`: 受理扣款 · Apply for a debit
    #[inline]
    pub fn apply(&self) -> apply::Apply {
        apply::Apply { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/pay/transactions")
    }
}
