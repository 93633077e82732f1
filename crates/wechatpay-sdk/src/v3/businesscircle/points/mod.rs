//! `/v3/businesscircle/points`

pub mod notify;

use crate::chain::{Chain, Node};

/// `/v3/businesscircle/points`
pub struct Points {
    pub(crate) node: Node,
}

impl Points {
    /// `/notify`
    #[inline]
    pub fn notify(self) -> notify::Notify {
        notify::Notify { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/businesscircle/points", rest)
    }
}
