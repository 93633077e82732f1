//! `/v3/ecommerce/profitsharing/orders/{transaction_id}`

pub mod amounts;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/ecommerce/profitsharing/orders/{transaction_id}`
pub struct TransactionId(pub(crate) Node);

impl TransactionId {
    /// `/amounts`
    #[inline]
    pub fn amounts(self) -> amounts::Amounts {
        amounts::Amounts(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/profitsharing/orders/{transaction_id}", rest)
    }
}
