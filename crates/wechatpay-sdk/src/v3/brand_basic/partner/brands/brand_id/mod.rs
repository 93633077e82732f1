//! `/v3/brand-basic/partner/brands/{brand_id}`

pub mod product_authorities;

use crate::chain::{Chain, Node};

/// `/v3/brand-basic/partner/brands/{brand_id}`
pub struct BrandId {
    pub(crate) node: Node,
}

impl BrandId {
    /// `/product-authorities`
    #[inline]
    pub fn product_authorities(self) -> product_authorities::ProductAuthorities {
        product_authorities::ProductAuthorities { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/brand-basic/partner/brands/{brand_id}", rest)
    }
}
