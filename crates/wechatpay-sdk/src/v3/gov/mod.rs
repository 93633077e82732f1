//! `/v3/gov`

pub mod subsidy;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/gov`
pub struct Gov(pub(crate) Node);

impl Gov {
    /// `/subsidy`
    #[inline]
    pub fn subsidy(self) -> subsidy::Subsidy {
        subsidy::Subsidy(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov", rest)
    }
}
