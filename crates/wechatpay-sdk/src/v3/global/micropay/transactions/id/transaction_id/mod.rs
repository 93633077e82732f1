//! `/v3/global/micropay/transactions/id/{transaction_id}`

pub mod reverse;

use crate::chain::{Chain, Node};

/// `/v3/global/micropay/transactions/id/{transaction_id}`
pub struct TransactionId {
    pub(crate) node: Node,
}

impl TransactionId {
    /// `/reverse`
    #[inline]
    pub fn reverse(self) -> reverse::Reverse {
        reverse::Reverse { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/micropay/transactions/id/{transaction_id}", rest)
    }
}
