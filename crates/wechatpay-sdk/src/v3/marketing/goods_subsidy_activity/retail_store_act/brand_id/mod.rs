//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}`

pub mod materials;
pub mod stores;

use crate::chain::{Chain, Node};

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}`
pub struct BrandId {
    pub(crate) node: Node,
}

impl BrandId {
    /// `/materials`
    #[inline]
    pub fn materials(self) -> materials::Materials {
        materials::Materials { node: self.node }
    }

    /// `/stores`
    #[inline]
    pub fn stores(self) -> stores::Stores {
        stores::Stores { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}", rest)
    }
}
