//! `/v3/capital`

pub mod capitallhh;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/capital`
pub struct Capital(pub(crate) Node);

impl Capital {
    /// `/capitallhh`
    #[inline]
    pub fn capitallhh(self) -> capitallhh::Capitallhh {
        capitallhh::Capitallhh(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/capital", rest)
    }
}
