//! `/v3/brand/partner`

pub mod card_member;
pub mod store;

use crate::chain::{Chain, Node};

/// `/v3/brand/partner`
pub struct Partner {
    pub(crate) node: Node,
}

impl Partner {
    /// `/card-member`
    #[inline]
    pub fn card_member(self) -> card_member::CardMember {
        card_member::CardMember { node: self.node }
    }

    /// `/store`
    #[inline]
    pub fn store(self) -> store::Store {
        store::Store { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/brand/partner", rest)
    }
}
