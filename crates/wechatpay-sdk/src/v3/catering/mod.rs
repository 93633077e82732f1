//! `/v3/catering`

pub mod orders;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/catering`
pub struct Catering(pub(crate) Node);

impl Catering {
    /// `/orders`
    #[inline]
    pub fn orders(self) -> orders::Orders {
        orders::Orders(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/catering", rest)
    }
}
