//! `/v3/brand-basic/partner/brands`

pub mod brand_id;

use crate::chain::{Chain, Node};

/// `/v3/brand-basic/partner/brands`
pub struct Brands {
    pub(crate) node: Node,
}

impl Brands {
    /// `/{brand_id}`: 品牌ID
    #[inline]
    pub fn brand_id(self, value: impl Into<String>) -> brand_id::BrandId {
        brand_id::BrandId { node: self.node.bind("brand_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/brand-basic/partner/brands", rest)
    }
}
