//! `/v3/global/micropay/transactions/id/{transaction_id}`

pub mod reverse;

/// `/v3/global/micropay/transactions/id/{transaction_id}`
#[derive(Clone)]
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

impl TransactionId {
    /// `/reverse`
    #[inline]
    pub fn reverse(&self) -> reverse::Reverse {
        reverse::Reverse { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/micropay/transactions/id/{transaction_id}")
    }
}
