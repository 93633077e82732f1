//! `/v3/papay/pay/transactions`

pub mod apply;

use crate::chain::{Chain, Node};

/// `/v3/papay/pay/transactions`
pub struct Transactions {
    pub(crate) node: Node,
}

impl Transactions {
    /// `/apply`
    #[inline]
    pub fn apply(self) -> apply::Apply {
        apply::Apply { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/papay/pay/transactions", rest)
    }
}
