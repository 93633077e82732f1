//! `v2/cgi-bin`

pub mod mch;

use crate::chain::{Chain, Node};

/// `v2/cgi-bin`
pub struct CgiBin {
    pub(crate) node: Node,
}

impl CgiBin {
    /// `/mch`
    #[inline]
    pub fn mch(self) -> mch::Mch {
        mch::Mch { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/cgi-bin", rest)
    }
}
