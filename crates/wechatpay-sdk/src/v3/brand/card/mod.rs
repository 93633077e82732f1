//! `/v3/brand/card`

pub mod card_configs;
pub mod card_links;

/// `/v3/brand/card`
#[derive(Clone)]
pub struct Card {
    pub(crate) node: crate::chain::Node,
}

impl Card {
    /// `/card-configs`
    #[inline]
    pub fn card_configs(&self) -> card_configs::CardConfigs {
        card_configs::CardConfigs { node: self.node.clone() }
    }

    /// `/card-links`
    #[inline]
    pub fn card_links(&self) -> card_links::CardLinks {
        card_links::CardLinks { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/card")
    }
}
