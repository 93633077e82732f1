//! `/v3/express/users/{openid}`

pub mod transform;

use crate::chain::{Chain, Node};

/// `/v3/express/users/{openid}`
pub struct Openid {
    pub(crate) node: Node,
}

impl Openid {
    /// `/transform`
    #[inline]
    pub fn transform(self) -> transform::Transform {
        transform::Transform { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/express/users/{openid}", rest)
    }
}
