//! `/v3/papay/scheduled-deduct-sign`

pub mod contracts;
pub mod partner;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/papay/scheduled-deduct-sign`
pub struct ScheduledDeductSign(pub(crate) Node);

impl ScheduledDeductSign {
    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts(self.0)
    }

    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/scheduled-deduct-sign", rest)
    }
}
