//! `/v3/industry-rebate/retail-industry`

pub mod transactions;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/industry-rebate/retail-industry`
pub struct RetailIndustry(pub(crate) Node);

impl RetailIndustry {
    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/industry-rebate/retail-industry", rest)
    }
}
