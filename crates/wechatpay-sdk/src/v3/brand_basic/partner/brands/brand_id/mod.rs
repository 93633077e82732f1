//! 获得品牌已授权且在生效中的产品权限信息 · Query brand authorisations
//!
//! `/v3/brand-basic/partner/brands/{brand_id}`

pub mod product_authorities;

/// 获得品牌已授权且在生效中的产品权限信息 · Query brand authorisations
///
/// `/v3/brand-basic/partner/brands/{brand_id}`
#[derive(Clone)]
pub struct BrandId {
    pub(crate) node: crate::chain::Node,
}

impl BrandId {
    /// `/product-authorities`: 获得品牌已授权且在生效中的产品权限信息 · Query brand authorisations
    #[inline]
    pub fn product_authorities(&self) -> product_authorities::ProductAuthorities {
        product_authorities::ProductAuthorities { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand-basic/partner/brands/{brand_id}")
    }
}
