//! `/v3/catering/orders`

pub mod sync_status;

use crate::chain::{Chain, Node};

/// `/v3/catering/orders`
pub struct Orders {
    pub(crate) node: Node,
}

impl Orders {
    /// `/sync-status`
    #[inline]
    pub fn sync_status(self) -> sync_status::SyncStatus {
        sync_status::SyncStatus { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/catering/orders", rest)
    }
}
