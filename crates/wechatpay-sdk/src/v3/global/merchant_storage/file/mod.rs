//! `/v3/global/merchant-storage/file`

pub mod upload;

use crate::chain::{Chain, Node};

/// `/v3/global/merchant-storage/file`
pub struct File {
    pub(crate) node: Node,
}

impl File {
    /// `/upload`
    #[inline]
    pub fn upload(self) -> upload::Upload {
        upload::Upload { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/merchant-storage/file", rest)
    }
}
