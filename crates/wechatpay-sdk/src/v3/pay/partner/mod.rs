//! `/v3/pay/partner`

pub mod transactions;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/pay/partner`
pub struct Partner(pub(crate) Node);

impl Partner {
    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/partner", rest)
    }
}
