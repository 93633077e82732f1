//! `/v3/payscore/oversea`

pub mod partner;

use crate::chain::{Chain, Node};

/// `/v3/payscore/oversea`
pub struct Oversea {
    pub(crate) node: Node,
}

impl Oversea {
    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/payscore/oversea", rest)
    }
}
