//! `/v3/industry-rebate/retail-industry`

pub mod transactions;

use crate::chain::{Chain, Node};

/// `/v3/industry-rebate/retail-industry`
pub struct RetailIndustry {
    pub(crate) node: Node,
}

impl RetailIndustry {
    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/industry-rebate/retail-industry", rest)
    }
}
