//! `/v3/med-ins/refunds`

pub mod notify;

use crate::chain::{Chain, Node};

/// `/v3/med-ins/refunds`
pub struct Refunds {
    pub(crate) node: Node,
}

impl Refunds {
    /// `/notify`
    #[inline]
    pub fn notify(self) -> notify::Notify {
        notify::Notify { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/med-ins/refunds", rest)
    }
}
