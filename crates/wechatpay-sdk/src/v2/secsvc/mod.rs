//! `v2/secsvc`

pub mod getrealnameinfo;
pub mod realnameauth;

use crate::chain::{Chain, Node};

/// `v2/secsvc`
pub struct Secsvc {
    pub(crate) node: Node,
}

impl Secsvc {
    /// `/getrealnameinfo`
    #[inline]
    pub fn getrealnameinfo(self) -> getrealnameinfo::Getrealnameinfo {
        getrealnameinfo::Getrealnameinfo { node: self.node }
    }

    /// `/realnameauth`
    #[inline]
    pub fn realnameauth(self) -> realnameauth::Realnameauth {
        realnameauth::Realnameauth { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/secsvc", rest)
    }
}
