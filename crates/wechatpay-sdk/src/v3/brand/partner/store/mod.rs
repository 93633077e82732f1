//! `/v3/brand/partner/store`

pub mod brandstores;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/brand/partner/store`
pub struct Store(pub(crate) Node);

impl Store {
    /// `/brandstores`
    #[inline]
    pub fn brandstores(self) -> brandstores::Brandstores {
        brandstores::Brandstores(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/store", rest)
    }
}
