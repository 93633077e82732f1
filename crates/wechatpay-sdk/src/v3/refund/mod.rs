//! `/v3/refund`

pub mod domestic;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/refund`
pub struct Refund(pub(crate) Node);

impl Refund {
    /// `/domestic`
    #[inline]
    pub fn domestic(self) -> domestic::Domestic {
        domestic::Domestic(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/refund", rest)
    }
}
