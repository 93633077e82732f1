//! `v2/xdc/apiv2getsignkey`

pub mod sign;

use crate::chain::{Chain, Node};

/// `v2/xdc/apiv2getsignkey`
pub struct Apiv2getsignkey {
    pub(crate) node: Node,
}

impl Apiv2getsignkey {
    /// `/sign`
    #[inline]
    pub fn sign(self) -> sign::Sign {
        sign::Sign { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/xdc/apiv2getsignkey", rest)
    }
}
