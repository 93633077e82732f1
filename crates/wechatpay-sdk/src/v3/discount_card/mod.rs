//! `/v3/discount-card`

pub mod cards;
pub mod orders;

/// `/v3/discount-card`
#[derive(Clone)]
pub struct DiscountCard {
    pub(crate) node: crate::chain::Node,
}

impl DiscountCard {
    /// `/cards`
    #[inline]
    pub fn cards(&self) -> cards::Cards {
        cards::Cards { node: self.node.clone() }
    }

    /// `/orders`
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/discount-card")
    }
}
