//! `/v3/aggracct-bc/wb-channel/control-orders/info/update`

pub mod result;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/aggracct-bc/wb-channel/control-orders/info/update`
pub struct Update(pub(crate) Node);

impl Update {
    /// `/result`
    #[inline]
    pub fn result(self) -> result::ResultNode {
        result::ResultNode(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/aggracct-bc/wb-channel/control-orders/info/update", rest)
    }
}
