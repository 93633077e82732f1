//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}`

pub mod materials;
pub mod stores;

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}`
#[derive(Clone)]
pub struct BrandId {
    pub(crate) node: crate::chain::Node,
}

impl BrandId {
    /// `/materials`
    #[inline]
    pub fn materials(&self) -> materials::Materials {
        materials::Materials { node: self.node.clone() }
    }

    /// `/stores`
    #[inline]
    pub fn stores(&self) -> stores::Stores {
        stores::Stores { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}")
    }
}
