//! `/v3/edu-star/users`

pub mod openid;
pub mod qq;

use crate::chain::{Chain, Node};

/// `/v3/edu-star/users`
pub struct Users {
    pub(crate) node: Node,
}

impl Users {
    /// `/openid`
    #[inline]
    pub fn openid(self) -> openid::Openid {
        openid::Openid { node: self.node }
    }

    /// `/qq`
    #[inline]
    pub fn qq(self) -> qq::Qq {
        qq::Qq { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/edu-star/users", rest)
    }
}
