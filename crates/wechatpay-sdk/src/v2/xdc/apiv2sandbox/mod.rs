//! `v2/xdc/apiv2sandbox`

pub mod pay;

use crate::chain::{Chain, Node};

/// `v2/xdc/apiv2sandbox`
pub struct Apiv2sandbox {
    pub(crate) node: Node,
}

impl Apiv2sandbox {
    /// `/pay`
    #[inline]
    pub fn pay(self) -> pay::Pay {
        pay::Pay { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/xdc/apiv2sandbox", rest)
    }
}
