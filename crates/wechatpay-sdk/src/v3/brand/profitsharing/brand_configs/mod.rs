//! `/v3/brand/profitsharing/brand-configs`

pub mod brand_mchid;

use crate::chain::{Chain, Node};

/// `/v3/brand/profitsharing/brand-configs`
pub struct BrandConfigs {
    pub(crate) node: Node,
}

impl BrandConfigs {
    /// `/{brand_mchid}`: 品牌主商户号
    #[inline]
    pub fn brand_mchid(self, value: impl Into<String>) -> brand_mchid::BrandMchid {
        brand_mchid::BrandMchid { node: self.node.bind("brand_mchid", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/brand/profitsharing/brand-configs", rest)
    }
}
