//! `v2/papay/partner`

pub mod deletecontract;
pub mod entrustweb;
pub mod h5entrustweb;
pub mod preentrustweb;
pub mod querycontract;

/// `v2/papay/partner`
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/deletecontract`
    #[inline]
    pub fn deletecontract(self) -> deletecontract::Deletecontract {
        deletecontract::Deletecontract { node: self.node }
    }

    /// `/entrustweb`
    #[inline]
    pub fn entrustweb(self) -> entrustweb::Entrustweb {
        entrustweb::Entrustweb { node: self.node }
    }

    /// `/h5entrustweb`
    #[inline]
    pub fn h5entrustweb(self) -> h5entrustweb::H5entrustweb {
        h5entrustweb::H5entrustweb { node: self.node }
    }

    /// `/preentrustweb`
    #[inline]
    pub fn preentrustweb(self) -> preentrustweb::Preentrustweb {
        preentrustweb::Preentrustweb { node: self.node }
    }

    /// `/querycontract`
    #[inline]
    pub fn querycontract(self) -> querycontract::Querycontract {
        querycontract::Querycontract { node: self.node }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/papay/partner")
    }
}
