//! `/v3/aggracct-bc/wb-channel/control-orders/info/update`

pub mod result;

use crate::chain::{Chain, Node};

/// `/v3/aggracct-bc/wb-channel/control-orders/info/update`
pub struct Update {
    pub(crate) node: Node,
}

impl Update {
    /// `/result`
    #[inline]
    pub fn result(self) -> result::ResultNode {
        result::ResultNode { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/aggracct-bc/wb-channel/control-orders/info/update", rest)
    }
}
