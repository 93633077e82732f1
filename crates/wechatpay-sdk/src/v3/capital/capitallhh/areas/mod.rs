//! `/v3/capital/capitallhh/areas`

pub mod provinces;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/capital/capitallhh/areas`
pub struct Areas(pub(crate) Node);

impl Areas {
    /// `/provinces`
    #[inline]
    pub fn provinces(self) -> provinces::Provinces {
        provinces::Provinces(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/capital/capitallhh/areas", rest)
    }
}
