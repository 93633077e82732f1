//! `/v3/pay/partner`

pub mod transactions;

use crate::chain::{Chain, Node};

/// `/v3/pay/partner`
pub struct Partner {
    pub(crate) node: Node,
}

impl Partner {
    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/pay/partner", rest)
    }
}
