//! `/v3/global/merchant`

pub mod h5;

use crate::chain::{Chain, Node};

/// `/v3/global/merchant`
pub struct Merchant {
    pub(crate) node: Node,
}

impl Merchant {
    /// `/h5`
    #[inline]
    pub fn h5(self) -> h5::H5 {
        h5::H5 { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/merchant", rest)
    }
}
