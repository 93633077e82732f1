//! `v2/risk`

pub mod getcertficates;
pub mod getpublickey;
pub mod getviolation;

use crate::chain::{Chain, Node};

/// `v2/risk`
pub struct Risk {
    pub(crate) node: Node,
}

impl Risk {
    /// `/getcertficates`
    #[inline]
    pub fn getcertficates(self) -> getcertficates::Getcertficates {
        getcertficates::Getcertficates { node: self.node }
    }

    /// `/getpublickey`
    #[inline]
    pub fn getpublickey(self) -> getpublickey::Getpublickey {
        getpublickey::Getpublickey { node: self.node }
    }

    /// `/getviolation`
    #[inline]
    pub fn getviolation(self) -> getviolation::Getviolation {
        getviolation::Getviolation { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/risk", rest)
    }
}
