//! `/v3/webizpay/stores`

pub mod entity_matches;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/webizpay/stores`
pub struct Stores(pub(crate) Node);

impl Stores {
    /// `/entity-matches`
    #[inline]
    pub fn entity_matches(self) -> entity_matches::EntityMatches {
        entity_matches::EntityMatches(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/webizpay/stores", rest)
    }
}
