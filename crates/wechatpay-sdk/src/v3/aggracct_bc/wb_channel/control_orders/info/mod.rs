//! `/v3/aggracct-bc/wb-channel/control-orders/info`

pub mod update;

use crate::chain::{Chain, Node};

/// `/v3/aggracct-bc/wb-channel/control-orders/info`
pub struct Info {
    pub(crate) node: Node,
}

impl Info {
    /// `/update`
    #[inline]
    pub fn update(self) -> update::Update {
        update::Update { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/aggracct-bc/wb-channel/control-orders/info", rest)
    }
}
