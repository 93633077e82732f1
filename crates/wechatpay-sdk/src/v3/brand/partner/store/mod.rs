//! `/v3/brand/partner/store`

pub mod brandstores;

use crate::chain::{Chain, Node};

/// `/v3/brand/partner/store`
pub struct Store {
    pub(crate) node: Node,
}

impl Store {
    /// `/brandstores`
    #[inline]
    pub fn brandstores(self) -> brandstores::Brandstores {
        brandstores::Brandstores { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/brand/partner/store", rest)
    }
}
