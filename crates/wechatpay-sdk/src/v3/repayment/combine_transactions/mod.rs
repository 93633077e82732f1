//! `/v3/repayment/combine-transactions`

pub mod partner;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/repayment/combine-transactions`
pub struct CombineTransactions(pub(crate) Node);

impl CombineTransactions {
    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/repayment/combine-transactions", rest)
    }
}
