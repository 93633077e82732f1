//! `/v3/gov/subsidy/goods`

pub mod upload;

use crate::chain::{Chain, Node};

/// `/v3/gov/subsidy/goods`
pub struct Goods {
    pub(crate) node: Node,
}

impl Goods {
    /// `/upload`
    #[inline]
    pub fn upload(self) -> upload::Upload {
        upload::Upload { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/gov/subsidy/goods", rest)
    }
}
