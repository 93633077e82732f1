//! `/v3/aggracct-bc`

pub mod wb_channel;

use crate::chain::{Chain, Node};

/// `/v3/aggracct-bc`
pub struct AggracctBc {
    pub(crate) node: Node,
}

impl AggracctBc {
    /// `/wb-channel`
    #[inline]
    pub fn wb_channel(self) -> wb_channel::WbChannel {
        wb_channel::WbChannel { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/aggracct-bc", rest)
    }
}
