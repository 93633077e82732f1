//! `/v3/brand`

pub mod applyments;
pub mod card;
pub mod marketing;
pub mod partner;
pub mod profitsharing;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/brand`
pub struct Brand(pub(crate) Node);

impl Brand {
    /// `/applyments`
    #[inline]
    pub fn applyments(self) -> applyments::Applyments {
        applyments::Applyments(self.0)
    }

    /// `/card`
    #[inline]
    pub fn card(self) -> card::Card {
        card::Card(self.0)
    }

    /// `/marketing`
    #[inline]
    pub fn marketing(self) -> marketing::Marketing {
        marketing::Marketing(self.0)
    }

    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner(self.0)
    }

    /// `/profitsharing`
    #[inline]
    pub fn profitsharing(self) -> profitsharing::Profitsharing {
        profitsharing::Profitsharing(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand", rest)
    }
}
