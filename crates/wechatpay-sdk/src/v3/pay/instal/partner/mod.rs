//! `/v3/pay/instal/partner`

pub mod exposure;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/pay/instal/partner`
pub struct Partner(pub(crate) Node);

impl Partner {
    /// `/exposure`
    #[inline]
    pub fn exposure(self) -> exposure::Exposure {
        exposure::Exposure(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/instal/partner", rest)
    }
}
