//! `/v3/billdownload`

pub mod file;

use crate::chain::{Chain, Node};

/// `/v3/billdownload`
pub struct Billdownload {
    pub(crate) node: Node,
}

impl Billdownload {
    /// `/file`
    #[inline]
    pub fn file(self) -> file::File {
        file::File { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/billdownload", rest)
    }
}
