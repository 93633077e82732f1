//! `/v3/funds-to-oversea/transactions/{transaction_id}`

pub mod available_abroad_amounts;

use crate::chain::{Chain, Node};

/// `/v3/funds-to-oversea/transactions/{transaction_id}`
pub struct TransactionId {
    pub(crate) node: Node,
}

impl TransactionId {
    /// `/available_abroad_amounts`
    #[inline]
    pub fn available_abroad_amounts(self) -> available_abroad_amounts::AvailableAbroadAmounts {
        available_abroad_amounts::AvailableAbroadAmounts { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/funds-to-oversea/transactions/{transaction_id}", rest)
    }
}
