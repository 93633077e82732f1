//! `/v3/brand`

pub mod applyments;
pub mod card;
pub mod marketing;
pub mod partner;
pub mod profitsharing;

/// `/v3/brand`
#[derive(Clone)]
pub struct Brand {
    pub(crate) node: crate::chain::Node,
}

impl Brand {
    /// `/applyments`
    #[inline]
    pub fn applyments(&self) -> applyments::Applyments {
        applyments::Applyments { node: self.node.clone() }
    }

    /// `/card`
    #[inline]
    pub fn card(&self) -> card::Card {
        card::Card { node: self.node.clone() }
    }

    /// `/marketing`
    #[inline]
    pub fn marketing(&self) -> marketing::Marketing {
        marketing::Marketing { node: self.node.clone() }
    }

    /// `/partner`
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// `/profitsharing`
    #[inline]
    pub fn profitsharing(&self) -> profitsharing::Profitsharing {
        profitsharing::Profitsharing { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand")
    }
}
