//! `/v3/catering/orders`

pub mod sync_status;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/catering/orders`
pub struct Orders(pub(crate) Node);

impl Orders {
    /// `/sync-status`
    #[inline]
    pub fn sync_status(self) -> sync_status::SyncStatus {
        sync_status::SyncStatus(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/catering/orders", rest)
    }
}
