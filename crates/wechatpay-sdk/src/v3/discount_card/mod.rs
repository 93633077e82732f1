//! 先享卡 · Discount card
//!
//! `/v3/discount-card`

pub mod cards;
pub mod orders;

/// 先享卡 · Discount card
///
/// `/v3/discount-card`
#[derive(Clone)]
pub struct DiscountCard {
    pub(crate) node: crate::chain::Node,
}

impl DiscountCard {
    /// `/cards`: 预受理领卡请求 · Prepare to claim a discount card
    #[inline]
    pub fn cards(&self) -> cards::Cards {
        cards::Cards { node: self.node.clone() }
    }

    /// `/orders`: 微信先享卡 · Discount card
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/discount-card")
    }
}
