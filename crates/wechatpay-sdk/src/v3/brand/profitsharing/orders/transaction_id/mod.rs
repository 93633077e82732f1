//! `/v3/brand/profitsharing/orders/{transaction_id}`

pub mod amounts;

/// `/v3/brand/profitsharing/orders/{transaction_id}`
#[derive(Clone)]
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

impl TransactionId {
    /// `/amounts`
    #[inline]
    pub fn amounts(&self) -> amounts::Amounts {
        amounts::Amounts { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/profitsharing/orders/{transaction_id}")
    }
}
