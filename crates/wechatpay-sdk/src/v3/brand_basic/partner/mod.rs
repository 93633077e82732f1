//! `/v3/brand-basic/partner`

pub mod brands;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/brand-basic/partner`
pub struct Partner(pub(crate) Node);

impl Partner {
    /// `/brands`
    #[inline]
    pub fn brands(self) -> brands::Brands {
        brands::Brands(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand-basic/partner", rest)
    }
}
