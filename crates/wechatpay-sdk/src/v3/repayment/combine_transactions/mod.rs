//! `/v3/repayment/combine-transactions`

pub mod partner;

use crate::chain::{Chain, Node};

/// `/v3/repayment/combine-transactions`
pub struct CombineTransactions {
    pub(crate) node: Node,
}

impl CombineTransactions {
    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/repayment/combine-transactions", rest)
    }
}
