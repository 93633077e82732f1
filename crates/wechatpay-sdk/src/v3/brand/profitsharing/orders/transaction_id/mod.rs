//! `/v3/brand/profitsharing/orders/{transaction_id}`

pub mod amounts;

use crate::chain::{Chain, Node};

/// `/v3/brand/profitsharing/orders/{transaction_id}`
pub struct TransactionId {
    pub(crate) node: Node,
}

impl TransactionId {
    /// `/amounts`
    #[inline]
    pub fn amounts(self) -> amounts::Amounts {
        amounts::Amounts { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/brand/profitsharing/orders/{transaction_id}", rest)
    }
}
