//! 还款支付 · Repayment
//!
//! `/v3/repayment`

pub mod combine_transactions;

/// 还款支付 · Repayment
///
/// `/v3/repayment`
#[derive(Clone)]
pub struct Repayment {
    pub(crate) node: crate::chain::Node,
}

impl Repayment {
    /// `/combine-transactions`: 平台收付通 还款支付 · E-commerce payments: repayment
    #[inline]
    pub fn combine_transactions(&self) -> combine_transactions::CombineTransactions {
        combine_transactions::CombineTransactions { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/repayment")
    }
}
