//! 查询爱心餐品牌信息 · Query a charity meal brand
//!
//! `/v3/lovefeast/brands`

pub mod brand_id;

/// 查询爱心餐品牌信息 · Query a charity meal brand
///
/// `/v3/lovefeast/brands`
#[derive(Clone)]
pub struct Brands {
    pub(crate) node: crate::chain::Node,
}

impl Brands {
    /// `/{brand_id}`: 品牌ID · Brand ID
    pub fn brand_id(&self, value: impl Into<String>) -> brand_id::BrandId {
        brand_id::BrandId { node: self.node.bind("brand_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/lovefeast/brands")
    }
}
