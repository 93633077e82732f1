//! `/v3/brand`

pub mod applyments;
pub mod card;
pub mod marketing;
pub mod partner;
pub mod profitsharing;

use crate::chain::{Chain, Node};

/// `/v3/brand`
pub struct Brand {
    pub(crate) node: Node,
}

impl Brand {
    /// `/applyments`
    #[inline]
    pub fn applyments(self) -> applyments::Applyments {
        applyments::Applyments { node: self.node }
    }

    /// `/card`
    #[inline]
    pub fn card(self) -> card::Card {
        card::Card { node: self.node }
    }

    /// `/marketing`
    #[inline]
    pub fn marketing(self) -> marketing::Marketing {
        marketing::Marketing { node: self.node }
    }

    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner { node: self.node }
    }

    /// `/profitsharing`
    #[inline]
    pub fn profitsharing(self) -> profitsharing::Profitsharing {
        profitsharing::Profitsharing { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/brand", rest)
    }
}
