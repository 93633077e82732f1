//! `v2/secapi/mkt`

pub mod addrecommendconf;

use crate::chain::{Chain, Node};

/// `v2/secapi/mkt`
pub struct Mkt {
    pub(crate) node: Node,
}

impl Mkt {
    /// `/addrecommendconf`
    #[inline]
    pub fn addrecommendconf(self) -> addrecommendconf::Addrecommendconf {
        addrecommendconf::Addrecommendconf { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/secapi/mkt", rest)
    }
}
