//! `v2/secapi/mkt`

pub mod addrecommendconf;

/// `v2/secapi/mkt`
pub struct Mkt {
    pub(crate) node: crate::chain::Node,
}

impl Mkt {
    /// `/addrecommendconf`
    #[inline]
    pub fn addrecommendconf(self) -> addrecommendconf::Addrecommendconf {
        addrecommendconf::Addrecommendconf { node: self.node }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/secapi/mkt")
    }
}
