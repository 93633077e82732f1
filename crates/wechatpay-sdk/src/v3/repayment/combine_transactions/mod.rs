//! `/v3/repayment/combine-transactions`

pub mod partner;

/// `/v3/repayment/combine-transactions`
#[derive(Clone)]
pub struct CombineTransactions {
    pub(crate) node: crate::chain::Node,
}

impl CombineTransactions {
    /// `/partner`
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/repayment/combine-transactions")
    }
}
