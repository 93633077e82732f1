//! `/v3/brand-basic`

pub mod partner;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/brand-basic`
pub struct BrandBasic(pub(crate) Node);

impl BrandBasic {
    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand-basic", rest)
    }
}
