//! `/v3/aggracct-bc/wb-channel/control-orders/info`

pub mod update;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/aggracct-bc/wb-channel/control-orders/info`
pub struct Info(pub(crate) Node);

impl Info {
    /// `/update`
    #[inline]
    pub fn update(self) -> update::Update {
        update::Update(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/aggracct-bc/wb-channel/control-orders/info", rest)
    }
}
