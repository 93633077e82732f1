//! `/v3/aggracct-bc/wb-channel/control-orders/info/update/result`

pub mod notify;

use crate::chain::{Chain, Node};

/// `/v3/aggracct-bc/wb-channel/control-orders/info/update/result`
pub struct ResultNode {
    pub(crate) node: Node,
}

impl ResultNode {
    /// `/notify`
    #[inline]
    pub fn notify(self) -> notify::Notify {
        notify::Notify { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/aggracct-bc/wb-channel/control-orders/info/update/result", rest)
    }
}
