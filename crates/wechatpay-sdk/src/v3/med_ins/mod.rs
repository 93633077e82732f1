//! `/v3/med-ins`

pub mod orders;
pub mod refunds;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/med-ins`
pub struct MedIns(pub(crate) Node);

impl MedIns {
    /// `/orders`
    #[inline]
    pub fn orders(self) -> orders::Orders {
        orders::Orders(self.0)
    }

    /// `/refunds`
    #[inline]
    pub fn refunds(self) -> refunds::Refunds {
        refunds::Refunds(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/med-ins", rest)
    }
}
