//! `/v3/refund/domestic`

pub mod refunds;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/refund/domestic`
pub struct Domestic(pub(crate) Node);

impl Domestic {
    /// `/refunds`
    #[inline]
    pub fn refunds(self) -> refunds::Refunds {
        refunds::Refunds(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/refund/domestic", rest)
    }
}
