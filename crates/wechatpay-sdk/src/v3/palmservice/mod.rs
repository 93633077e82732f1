//! `/v3/palmservice`

pub mod authorization;

use crate::chain::{Chain, Node};

/// `/v3/palmservice`
pub struct Palmservice {
    pub(crate) node: Node,
}

impl Palmservice {
    /// `/authorization`
    #[inline]
    pub fn authorization(self) -> authorization::Authorization {
        authorization::Authorization { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/palmservice", rest)
    }
}
