//! `v2/tools`

pub mod authcodetoopenid;
pub mod shorturl;

use crate::chain::{Chain, Node};

/// `v2/tools`
pub struct Tools {
    pub(crate) node: Node,
}

impl Tools {
    /// `/authcodetoopenid`
    #[inline]
    pub fn authcodetoopenid(self) -> authcodetoopenid::Authcodetoopenid {
        authcodetoopenid::Authcodetoopenid { node: self.node }
    }

    /// `/shorturl`
    #[inline]
    pub fn shorturl(self) -> shorturl::Shorturl {
        shorturl::Shorturl { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/tools", rest)
    }
}
