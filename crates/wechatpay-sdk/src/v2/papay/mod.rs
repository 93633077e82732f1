//! `v2/papay`

pub mod deletecontract;
pub mod entrustweb;
pub mod h5entrustweb;
pub mod partner;
pub mod preentrustweb;
pub mod querycontract;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/papay`
pub struct Papay(pub(crate) Node);

impl Papay {
    /// `/deletecontract`
    #[inline]
    pub fn deletecontract(self) -> deletecontract::Deletecontract {
        deletecontract::Deletecontract(self.0)
    }

    /// `/entrustweb`
    #[inline]
    pub fn entrustweb(self) -> entrustweb::Entrustweb {
        entrustweb::Entrustweb(self.0)
    }

    /// `/h5entrustweb`
    #[inline]
    pub fn h5entrustweb(self) -> h5entrustweb::H5entrustweb {
        h5entrustweb::H5entrustweb(self.0)
    }

    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner(self.0)
    }

    /// `/preentrustweb`
    #[inline]
    pub fn preentrustweb(self) -> preentrustweb::Preentrustweb {
        preentrustweb::Preentrustweb(self.0)
    }

    /// `/querycontract`
    #[inline]
    pub fn querycontract(self) -> querycontract::Querycontract {
        querycontract::Querycontract(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/papay", rest)
    }
}
