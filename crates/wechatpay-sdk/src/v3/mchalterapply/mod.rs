//! `/v3/mchalterapply`

pub mod mchcontactalterapplyment;
pub mod mchsubjectalterapplyment;
pub mod merchantnamealterapplyment;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/mchalterapply`
pub struct Mchalterapply(pub(crate) Node);

impl Mchalterapply {
    /// `/mchcontactalterapplyment`
    #[inline]
    pub fn mchcontactalterapplyment(self) -> mchcontactalterapplyment::Mchcontactalterapplyment {
        mchcontactalterapplyment::Mchcontactalterapplyment(self.0)
    }

    /// `/mchsubjectalterapplyment`
    #[inline]
    pub fn mchsubjectalterapplyment(self) -> mchsubjectalterapplyment::Mchsubjectalterapplyment {
        mchsubjectalterapplyment::Mchsubjectalterapplyment(self.0)
    }

    /// `/merchantnamealterapplyment`
    #[inline]
    pub fn merchantnamealterapplyment(
        self,
    ) -> merchantnamealterapplyment::Merchantnamealterapplyment {
        merchantnamealterapplyment::Merchantnamealterapplyment(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/mchalterapply", rest)
    }
}
