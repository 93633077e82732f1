//! `/v3/papay/sign/partner`

pub mod contracts;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/papay/sign/partner`
pub struct Partner(pub(crate) Node);

impl Partner {
    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/sign/partner", rest)
    }
}
