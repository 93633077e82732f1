//! `/v3/ecommerce/combine-papay`

pub mod contracts;
pub mod transactions;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/ecommerce/combine-papay`
pub struct CombinePapay(pub(crate) Node);

impl CombinePapay {
    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts(self.0)
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/combine-papay", rest)
    }
}
