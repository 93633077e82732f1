//! 代扣受理扣款 · Apply for a HarmonyOS debit
//!
//! `/v3/papay/pay/harmony`

pub mod transactions;

/// 代扣受理扣款 · Apply for a HarmonyOS debit
///
/// `/v3/papay/pay/harmony`
#[derive(Clone)]
pub struct Harmony {
    pub(crate) node: crate::chain::Node,
}

impl Harmony {
    /// `/transactions`: 代扣受理扣款 · Apply for a HarmonyOS debit
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/pay/harmony")
    }
}
