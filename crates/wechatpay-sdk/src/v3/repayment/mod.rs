//! `/v3/repayment`

pub mod combine_transactions;

use crate::chain::{Chain, Node};

/// `/v3/repayment`
pub struct Repayment {
    pub(crate) node: Node,
}

impl Repayment {
    /// `/combine-transactions`
    #[inline]
    pub fn combine_transactions(self) -> combine_transactions::CombineTransactions {
        combine_transactions::CombineTransactions { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/repayment", rest)
    }
}
