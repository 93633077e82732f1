//! `v2/xdc/apiv2getsignkey/sign`

pub mod getsignkey;

use crate::chain::{Chain, Node};

/// `v2/xdc/apiv2getsignkey/sign`
pub struct Sign {
    pub(crate) node: Node,
}

impl Sign {
    /// `/getsignkey`
    #[inline]
    pub fn getsignkey(self) -> getsignkey::Getsignkey {
        getsignkey::Getsignkey { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/xdc/apiv2getsignkey/sign", rest)
    }
}
