//! `/v3/brand/partner`

pub mod card_member;
pub mod store;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/brand/partner`
pub struct Partner(pub(crate) Node);

impl Partner {
    /// `/card-member`
    #[inline]
    pub fn card_member(self) -> card_member::CardMember {
        card_member::CardMember(self.0)
    }

    /// `/store`
    #[inline]
    pub fn store(self) -> store::Store {
        store::Store(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner", rest)
    }
}
