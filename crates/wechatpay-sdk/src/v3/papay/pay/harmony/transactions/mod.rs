//! 代扣受理扣款 · Apply for a HarmonyOS debit
//!
//! `/v3/papay/pay/harmony/transactions`

pub mod apply;

/// 代扣受理扣款 · Apply for a HarmonyOS debit
///
/// `/v3/papay/pay/harmony/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/apply`: 代扣受理扣款 · Apply for a HarmonyOS debit
    #[inline]
    pub fn apply(&self) -> apply::Apply {
        apply::Apply { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/pay/harmony/transactions")
    }
}
