//! `/v3/discount-card`

pub mod cards;
pub mod orders;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/discount-card`
pub struct DiscountCard(pub(crate) Node);

impl DiscountCard {
    /// `/cards`
    #[inline]
    pub fn cards(self) -> cards::Cards {
        cards::Cards(self.0)
    }

    /// `/orders`
    #[inline]
    pub fn orders(self) -> orders::Orders {
        orders::Orders(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/discount-card", rest)
    }
}
