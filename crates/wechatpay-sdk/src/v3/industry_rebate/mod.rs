//! `/v3/industry-rebate`

pub mod retail_industry;
pub mod transactions;

use crate::chain::{Chain, Node};

/// `/v3/industry-rebate`
pub struct IndustryRebate {
    pub(crate) node: Node,
}

impl IndustryRebate {
    /// `/retail-industry`
    #[inline]
    pub fn retail_industry(self) -> retail_industry::RetailIndustry {
        retail_industry::RetailIndustry { node: self.node }
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/industry-rebate", rest)
    }
}
