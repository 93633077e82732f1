//! `/v3/security`

pub mod echo;

use crate::chain::{Chain, Node};

/// `/v3/security`
pub struct Security {
    pub(crate) node: Node,
}

impl Security {
    /// `/echo`
    #[inline]
    pub fn echo(self) -> echo::Echo {
        echo::Echo { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/security", rest)
    }
}
