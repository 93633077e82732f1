//! `/v3/marketing/membercard-open/user`

pub mod cards;

use crate::chain::{Chain, Node};

/// `/v3/marketing/membercard-open/user`
pub struct User {
    pub(crate) node: Node,
}

impl User {
    /// `/cards`
    #[inline]
    pub fn cards(self) -> cards::Cards {
        cards::Cards { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/membercard-open/user", rest)
    }
}
