//! `/v3/merchantfund`

pub mod merchant;
pub mod partner;

use crate::chain::{Chain, Node};

/// `/v3/merchantfund`
pub struct Merchantfund {
    pub(crate) node: Node,
}

impl Merchantfund {
    /// `/merchant`
    #[inline]
    pub fn merchant(self) -> merchant::Merchant {
        merchant::Merchant { node: self.node }
    }

    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/merchantfund", rest)
    }
}
