//! `/v3/global/merchant-storage`

pub mod file;

use crate::chain::{Chain, Node};

/// `/v3/global/merchant-storage`
pub struct MerchantStorage {
    pub(crate) node: Node,
}

impl MerchantStorage {
    /// `/file`
    #[inline]
    pub fn file(self) -> file::File {
        file::File { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/merchant-storage", rest)
    }
}
