//! `/v3/partner-papay`

pub mod contracts;

/// `/v3/partner-papay`
pub struct PartnerPapay {
    pub(crate) node: crate::chain::Node,
}

impl PartnerPapay {
    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts { node: self.node }
    }

    /// This path, or one below it, without types.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/partner-papay")
    }
}
