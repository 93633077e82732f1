//! `/v3/papay/pay/transactions`

pub mod apply;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/papay/pay/transactions`
pub struct Transactions(pub(crate) Node);

impl Transactions {
    /// `/apply`
    #[inline]
    pub fn apply(self) -> apply::Apply {
        apply::Apply(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/pay/transactions", rest)
    }
}
