//! `/v3/global/profit-sharing/transactions/{transaction_id}`

pub mod amounts;
pub mod refundable_amounts;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/global/profit-sharing/transactions/{transaction_id}`
pub struct TransactionId(pub(crate) Node);

impl TransactionId {
    /// `/amounts`
    #[inline]
    pub fn amounts(self) -> amounts::Amounts {
        amounts::Amounts(self.0)
    }

    /// `/refundable-amounts`
    #[inline]
    pub fn refundable_amounts(self) -> refundable_amounts::RefundableAmounts {
        refundable_amounts::RefundableAmounts(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/profit-sharing/transactions/{transaction_id}", rest)
    }
}
