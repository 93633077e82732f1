//! `/v3/gov/subsidy/audit/cup`

pub mod refund;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/gov/subsidy/audit/cup`
#[derive(Clone, Debug)]
pub struct Cup(pub(crate) Node);

impl Cup {
    /// `/refund`
    #[inline]
    pub fn refund(self) -> refund::Refund {
        refund::Refund(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/audit/cup", rest)
    }
}
