//! `/v3/brand/card`

pub mod card_configs;
pub mod card_links;

use crate::chain::{Chain, Node};

/// `/v3/brand/card`
pub struct Card {
    pub(crate) node: Node,
}

impl Card {
    /// `/card-configs`
    #[inline]
    pub fn card_configs(self) -> card_configs::CardConfigs {
        card_configs::CardConfigs { node: self.node }
    }

    /// `/card-links`
    #[inline]
    pub fn card_links(self) -> card_links::CardLinks {
        card_links::CardLinks { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/brand/card", rest)
    }
}
