//! `/v3/brand/partner`

pub mod card_member;
pub mod cardtemplate;
pub mod store;

/// `/v3/brand/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/card-member`
    #[inline]
    pub fn card_member(&self) -> card_member::CardMember {
        card_member::CardMember { node: self.node.clone() }
    }

    /// `/cardtemplate`
    #[inline]
    pub fn cardtemplate(&self) -> cardtemplate::Cardtemplate {
        cardtemplate::Cardtemplate { node: self.node.clone() }
    }

    /// `/store`
    #[inline]
    pub fn store(&self) -> store::Store {
        store::Store { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/partner")
    }
}
