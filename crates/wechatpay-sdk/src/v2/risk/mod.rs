//! `v2/risk`

pub mod getcertficates;
pub mod getpublickey;
pub mod getviolation;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/risk`
pub struct Risk(pub(crate) Node);

impl Risk {
    /// `/getcertficates`
    #[inline]
    pub fn getcertficates(self) -> getcertficates::Getcertficates {
        getcertficates::Getcertficates(self.0)
    }

    /// `/getpublickey`
    #[inline]
    pub fn getpublickey(self) -> getpublickey::Getpublickey {
        getpublickey::Getpublickey(self.0)
    }

    /// `/getviolation`
    #[inline]
    pub fn getviolation(self) -> getviolation::Getviolation {
        getviolation::Getviolation(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/risk", rest)
    }
}
