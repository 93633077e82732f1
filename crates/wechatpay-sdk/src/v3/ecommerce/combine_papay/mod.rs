//! `/v3/ecommerce/combine-papay`

pub mod contracts;
pub mod transactions;

use crate::chain::{Chain, Node};

/// `/v3/ecommerce/combine-papay`
pub struct CombinePapay {
    pub(crate) node: Node,
}

impl CombinePapay {
    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts { node: self.node }
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/ecommerce/combine-papay", rest)
    }
}
