//! 查询最大分账比例 · Query the maximum profit-sharing ratio
//!
//! `/v3/brand/profitsharing/brand-configs`

pub mod brand_mchid;

/// 查询最大分账比例 · Query the maximum profit-sharing ratio
///
/// `/v3/brand/profitsharing/brand-configs`
#[derive(Clone)]
pub struct BrandConfigs {
    pub(crate) node: crate::chain::Node,
}

impl BrandConfigs {
    /// `/{brand_mchid}`: 品牌主商户号 · Brand main merchant ID
    pub fn brand_mchid(&self, value: impl Into<String>) -> brand_mchid::BrandMchid {
        brand_mchid::BrandMchid { node: self.node.bind("brand_mchid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/profitsharing/brand-configs")
    }
}
