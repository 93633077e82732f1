//! `v2/face`

pub mod get_wxpayface_authinfo;

use crate::chain::{Chain, Node};

/// `v2/face`
pub struct Face {
    pub(crate) node: Node,
}

impl Face {
    /// `/get_wxpayface_authinfo`
    #[inline]
    pub fn get_wxpayface_authinfo(self) -> get_wxpayface_authinfo::GetWxpayfaceAuthinfo {
        get_wxpayface_authinfo::GetWxpayfaceAuthinfo { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/face", rest)
    }
}
