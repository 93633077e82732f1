//! `/v3/repayment`

pub mod combine_transactions;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/repayment`
pub struct Repayment(pub(crate) Node);

impl Repayment {
    /// `/combine-transactions`
    #[inline]
    pub fn combine_transactions(self) -> combine_transactions::CombineTransactions {
        combine_transactions::CombineTransactions(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/repayment", rest)
    }
}
