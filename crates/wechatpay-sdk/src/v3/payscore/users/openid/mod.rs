//! `/v3/payscore/users/{openid}`

pub mod permissions;

use crate::chain::{Chain, Node};

/// `/v3/payscore/users/{openid}`
pub struct Openid {
    pub(crate) node: Node,
}

impl Openid {
    /// `/permissions`
    #[inline]
    pub fn permissions(self) -> permissions::Permissions {
        permissions::Permissions { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/payscore/users/{openid}", rest)
    }
}
