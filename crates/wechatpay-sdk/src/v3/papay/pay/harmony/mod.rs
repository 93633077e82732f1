//! `/v3/papay/pay/harmony`

pub mod transactions;

use crate::chain::{Chain, Node};

/// `/v3/papay/pay/harmony`
pub struct Harmony {
    pub(crate) node: Node,
}

impl Harmony {
    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/papay/pay/harmony", rest)
    }
}
