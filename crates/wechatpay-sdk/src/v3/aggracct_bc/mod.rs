//! `/v3/aggracct-bc`

pub mod wb_channel;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/aggracct-bc`
pub struct AggracctBc(pub(crate) Node);

impl AggracctBc {
    /// `/wb-channel`
    #[inline]
    pub fn wb_channel(self) -> wb_channel::WbChannel {
        wb_channel::WbChannel(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/aggracct-bc", rest)
    }
}
