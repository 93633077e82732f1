//! `/v3/lovefeast/users/{openid}`

pub mod orders;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/lovefeast/users/{openid}`
pub struct Openid(pub(crate) Node);

impl Openid {
    /// `/orders`
    #[inline]
    pub fn orders(self) -> orders::Orders {
        orders::Orders(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/lovefeast/users/{openid}", rest)
    }
}
