//! `/v3/brand-basic`

pub mod partner;

use crate::chain::{Chain, Node};

/// `/v3/brand-basic`
pub struct BrandBasic {
    pub(crate) node: Node,
}

impl BrandBasic {
    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/brand-basic", rest)
    }
}
