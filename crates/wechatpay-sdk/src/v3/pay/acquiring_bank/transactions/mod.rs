//! `/v3/pay/acquiring-bank/transactions`

pub mod exposure;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/pay/acquiring-bank/transactions`
pub struct Transactions(pub(crate) Node);

impl Transactions {
    /// `/exposure`
    #[inline]
    pub fn exposure(self) -> exposure::Exposure {
        exposure::Exposure(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/acquiring-bank/transactions", rest)
    }
}
