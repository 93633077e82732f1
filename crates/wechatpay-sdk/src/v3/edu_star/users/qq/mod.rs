//! `/v3/edu-star/users/qq`

pub mod qq;

use crate::chain::{Chain, Node};

/// `/v3/edu-star/users/qq`
pub struct Qq {
    pub(crate) node: Node,
}

impl Qq {
    /// `/{qq}`: 用户QQ账号
    #[inline]
    pub fn qq(self, value: impl Into<String>) -> qq::Qq {
        qq::Qq { node: self.node.bind("qq", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/edu-star/users/qq", rest)
    }
}
