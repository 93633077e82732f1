//! `/v3/partner-papay`

pub mod contracts;

/// `/v3/partner-papay`
#[derive(Clone)]
pub struct PartnerPapay {
    pub(crate) node: crate::chain::Node,
}

impl PartnerPapay {
    /// `/contracts`
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/partner-papay")
    }
}
