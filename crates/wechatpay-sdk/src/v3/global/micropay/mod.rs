//! `/v3/global/micropay`

pub mod transactions;

/// `/v3/global/micropay`
pub struct Micropay {
    pub(crate) node: crate::chain::Node,
}

impl Micropay {
    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions { node: self.node }
    }

    /// This path, or one below it, without types.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/micropay")
    }
}
