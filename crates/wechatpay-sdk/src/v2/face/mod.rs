//! `v2/face`

pub mod get_wxpayface_authinfo;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/face`
pub struct Face(pub(crate) Node);

impl Face {
    /// `/get_wxpayface_authinfo`
    #[inline]
    pub fn get_wxpayface_authinfo(self) -> get_wxpayface_authinfo::GetWxpayfaceAuthinfo {
        get_wxpayface_authinfo::GetWxpayfaceAuthinfo(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/face", rest)
    }
}
