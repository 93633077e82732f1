//! `/v3/merchant-store`

pub mod stores;

use crate::chain::{Chain, Node};

/// `/v3/merchant-store`
pub struct MerchantStore {
    pub(crate) node: Node,
}

impl MerchantStore {
    /// `/stores`
    #[inline]
    pub fn stores(self) -> stores::Stores {
        stores::Stores { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/merchant-store", rest)
    }
}
