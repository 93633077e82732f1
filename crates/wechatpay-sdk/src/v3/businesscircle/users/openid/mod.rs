//! `/v3/businesscircle/users/{openid}`

pub mod points;

use crate::chain::{Chain, Node};

/// `/v3/businesscircle/users/{openid}`
pub struct Openid {
    pub(crate) node: Node,
}

impl Openid {
    /// `/points`
    #[inline]
    pub fn points(self) -> points::Points {
        points::Points { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/businesscircle/users/{openid}", rest)
    }
}
