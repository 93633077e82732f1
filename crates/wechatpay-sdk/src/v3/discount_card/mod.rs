//! `/v3/discount-card`

pub mod cards;
pub mod orders;

use crate::chain::{Chain, Node};

/// `/v3/discount-card`
pub struct DiscountCard {
    pub(crate) node: Node,
}

impl DiscountCard {
    /// `/cards`
    #[inline]
    pub fn cards(self) -> cards::Cards {
        cards::Cards { node: self.node }
    }

    /// `/orders`
    #[inline]
    pub fn orders(self) -> orders::Orders {
        orders::Orders { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/discount-card", rest)
    }
}
