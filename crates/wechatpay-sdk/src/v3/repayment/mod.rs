//! `/v3/repayment`

pub mod combine_transactions;

/// `/v3/repayment`
pub struct Repayment {
    pub(crate) node: crate::chain::Node,
}

impl Repayment {
    /// `/combine-transactions`
    #[inline]
    pub fn combine_transactions(self) -> combine_transactions::CombineTransactions {
        combine_transactions::CombineTransactions { node: self.node }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/repayment")
    }
}
