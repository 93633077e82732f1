//! 品牌小店营销 · Brand shop marketing
//!
//! `/v3/marketing/goods-subsidy-activity/retail-store-act`

pub mod activity_id;
pub mod brand_id;

/// 品牌小店营销 · Brand shop marketing
///
/// `/v3/marketing/goods-subsidy-activity/retail-store-act`
#[derive(Clone)]
pub struct RetailStoreAct {
    pub(crate) node: crate::chain::Node,
}

impl RetailStoreAct {
    /// `/{activity_id}`: 零售小店活动ID · Retail store campaign ID
    pub fn activity_id(&self, value: impl Into<String>) -> activity_id::ActivityId {
        activity_id::ActivityId { node: self.node.bind("activity_id", value) }
    }

    /// `/{brand_id}`: 品牌ID · Brand ID
    pub fn brand_id(&self, value: impl Into<String>) -> brand_id::BrandId {
        brand_id::BrandId { node: self.node.bind("brand_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/goods-subsidy-activity/retail-store-act")
    }
}
