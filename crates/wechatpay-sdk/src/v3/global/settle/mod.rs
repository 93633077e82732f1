//! `/v3/global/settle`

pub mod settlements;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/global/settle`
pub struct Settle(pub(crate) Node);

impl Settle {
    /// `/settlements`
    #[inline]
    pub fn settlements(self) -> settlements::Settlements {
        settlements::Settlements(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/settle", rest)
    }
}
