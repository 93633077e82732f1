//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}`

pub mod materials;
pub mod stores;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}`
pub struct BrandId(pub(crate) Node);

impl BrandId {
    /// `/materials`
    #[inline]
    pub fn materials(self) -> materials::Materials {
        materials::Materials(self.0)
    }

    /// `/stores`
    #[inline]
    pub fn stores(self) -> stores::Stores {
        stores::Stores(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}", rest)
    }
}
