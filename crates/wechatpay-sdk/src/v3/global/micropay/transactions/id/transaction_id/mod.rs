//! `/v3/global/micropay/transactions/id/{transaction_id}`

pub mod reverse;

/// `/v3/global/micropay/transactions/id/{transaction_id}`
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

impl TransactionId {
    /// `/reverse`
    #[inline]
    pub fn reverse(self) -> reverse::Reverse {
        reverse::Reverse { node: self.node }
    }

    /// This path, or one below it, without types.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/micropay/transactions/id/{transaction_id}")
    }
}
