//! `/v3/papay/sign/partner`

pub mod contracts;

/// `/v3/papay/sign/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/contracts`
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/sign/partner")
    }
}
