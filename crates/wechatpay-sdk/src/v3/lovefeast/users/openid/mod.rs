//! `/v3/lovefeast/users/{openid}`

pub mod orders;

use crate::chain::{Chain, Node};

/// `/v3/lovefeast/users/{openid}`
pub struct Openid {
    pub(crate) node: Node,
}

impl Openid {
    /// `/orders`
    #[inline]
    pub fn orders(self) -> orders::Orders {
        orders::Orders { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/lovefeast/users/{openid}", rest)
    }
}
