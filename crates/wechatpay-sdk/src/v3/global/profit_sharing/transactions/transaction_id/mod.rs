//! `/v3/global/profit-sharing/transactions/{transaction_id}`

pub mod amounts;
pub mod refundable_amounts;

use crate::chain::{Chain, Node};

/// `/v3/global/profit-sharing/transactions/{transaction_id}`
pub struct TransactionId {
    pub(crate) node: Node,
}

impl TransactionId {
    /// `/amounts`
    #[inline]
    pub fn amounts(self) -> amounts::Amounts {
        amounts::Amounts { node: self.node }
    }

    /// `/refundable-amounts`
    #[inline]
    pub fn refundable_amounts(self) -> refundable_amounts::RefundableAmounts {
        refundable_amounts::RefundableAmounts { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/profit-sharing/transactions/{transaction_id}", rest)
    }
}
