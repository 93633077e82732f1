//! `/v3/global/profit-sharing/transactions`

pub mod mark;
pub mod transaction_id;

use crate::chain::{Chain, Node};

/// `/v3/global/profit-sharing/transactions`
pub struct Transactions {
    pub(crate) node: Node,
}

impl Transactions {
    /// `/mark`
    #[inline]
    pub fn mark(self) -> mark::Mark {
        mark::Mark { node: self.node }
    }

    /// `/{transaction_id}`: 微信订单号
    #[inline]
    pub fn transaction_id(self, value: impl Into<String>) -> transaction_id::TransactionId {
        transaction_id::TransactionId { node: self.node.bind("transaction_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/profit-sharing/transactions", rest)
    }
}
