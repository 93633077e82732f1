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

    /// This path, or one below it, without types.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/secapi/mkt")
    }
}
