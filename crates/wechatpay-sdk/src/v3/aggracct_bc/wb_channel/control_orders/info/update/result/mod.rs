//! `/v3/aggracct-bc/wb-channel/control-orders/info/update/result`

pub mod notify;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/aggracct-bc/wb-channel/control-orders/info/update/result`
pub struct ResultNode(pub(crate) Node);

impl ResultNode {
    /// `/notify`
    #[inline]
    pub fn notify(self) -> notify::Notify {
        notify::Notify(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/aggracct-bc/wb-channel/control-orders/info/update/result", rest)
    }
}
