//! `/v3/brand-basic/partner/brands/{brand_id}`

pub mod product_authorities;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/brand-basic/partner/brands/{brand_id}`
pub struct BrandId(pub(crate) Node);

impl BrandId {
    /// `/product-authorities`
    #[inline]
    pub fn product_authorities(self) -> product_authorities::ProductAuthorities {
        product_authorities::ProductAuthorities(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand-basic/partner/brands/{brand_id}", rest)
    }
}
