//! `/v3/pay/instal`

pub mod exposure;
pub mod partner;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/pay/instal`
pub struct Instal(pub(crate) Node);

impl Instal {
    /// `/exposure`
    #[inline]
    pub fn exposure(self) -> exposure::Exposure {
        exposure::Exposure(self.0)
    }

    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/instal", rest)
    }
}
