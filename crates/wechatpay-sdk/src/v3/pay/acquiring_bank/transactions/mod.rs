//! `/v3/pay/acquiring-bank/transactions`

pub mod exposure;

use crate::chain::{Chain, Node};

/// `/v3/pay/acquiring-bank/transactions`
pub struct Transactions {
    pub(crate) node: Node,
}

impl Transactions {
    /// `/exposure`
    #[inline]
    pub fn exposure(self) -> exposure::Exposure {
        exposure::Exposure { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/pay/acquiring-bank/transactions", rest)
    }
}
