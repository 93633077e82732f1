//! `/v3/papay/sign`

pub mod contracts;
pub mod partner;

/// `/v3/papay/sign`
#[derive(Clone)]
pub struct Sign {
    pub(crate) node: crate::chain::Node,
}

impl Sign {
    /// `/contracts`
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// `/partner`
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/sign")
    }
}
