//! `/v3/brand-basic/partner`

pub mod brands;

use crate::chain::{Chain, Node};

/// `/v3/brand-basic/partner`
pub struct Partner {
    pub(crate) node: Node,
}

impl Partner {
    /// `/brands`
    #[inline]
    pub fn brands(self) -> brands::Brands {
        brands::Brands { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/brand-basic/partner", rest)
    }
}
