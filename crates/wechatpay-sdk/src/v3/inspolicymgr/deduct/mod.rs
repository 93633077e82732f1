//! `/v3/inspolicymgr/deduct`

pub mod authorizations;
pub mod policies;

/// `/v3/inspolicymgr/deduct`
#[derive(Clone)]
pub struct Deduct {
    pub(crate) node: crate::chain::Node,
}

impl Deduct {
    /// `/authorizations`
    #[inline]
    pub fn authorizations(&self) -> authorizations::Authorizations {
        authorizations::Authorizations { node: self.node.clone() }
    }

    /// `/policies`
    #[inline]
    pub fn policies(&self) -> policies::Policies {
        policies::Policies { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/inspolicymgr/deduct")
    }
}
