//! `/v3/smartguide`

pub mod guides;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/smartguide`
pub struct Smartguide(pub(crate) Node);

impl Smartguide {
    /// `/guides`
    #[inline]
    pub fn guides(self) -> guides::Guides {
        guides::Guides(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/smartguide", rest)
    }
}
