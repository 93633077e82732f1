//! `/v3/pay/acquiring-bank`

pub mod transactions;

use crate::chain::{Chain, Node};

/// `/v3/pay/acquiring-bank`
pub struct AcquiringBank {
    pub(crate) node: Node,
}

impl AcquiringBank {
    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/pay/acquiring-bank", rest)
    }
}
