//! `/v3/merchant-store`

pub mod stores;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/merchant-store`
pub struct MerchantStore(pub(crate) Node);

impl MerchantStore {
    /// `/stores`
    #[inline]
    pub fn stores(self) -> stores::Stores {
        stores::Stores(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant-store", rest)
    }
}
