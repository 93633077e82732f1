//! `/v3/global/micropay/transactions/id/{transaction_id}`

pub mod reverse;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/global/micropay/transactions/id/{transaction_id}`
pub struct TransactionId(pub(crate) Node);

impl TransactionId {
    /// `/reverse`
    #[inline]
    pub fn reverse(self) -> reverse::Reverse {
        reverse::Reverse(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/micropay/transactions/id/{transaction_id}", rest)
    }
}
