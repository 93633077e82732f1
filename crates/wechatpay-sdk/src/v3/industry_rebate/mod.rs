//! `/v3/industry-rebate`

pub mod retail_industry;
pub mod transactions;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/industry-rebate`
pub struct IndustryRebate(pub(crate) Node);

impl IndustryRebate {
    /// `/retail-industry`
    #[inline]
    pub fn retail_industry(self) -> retail_industry::RetailIndustry {
        retail_industry::RetailIndustry(self.0)
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/industry-rebate", rest)
    }
}
