//! `/v3/catering`

pub mod orders;

use crate::chain::{Chain, Node};

/// `/v3/catering`
pub struct Catering {
    pub(crate) node: Node,
}

impl Catering {
    /// `/orders`
    #[inline]
    pub fn orders(self) -> orders::Orders {
        orders::Orders { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/catering", rest)
    }
}
