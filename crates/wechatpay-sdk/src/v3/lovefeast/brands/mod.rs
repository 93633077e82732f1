//! `/v3/lovefeast/brands`

pub mod brand_id;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/lovefeast/brands`
pub struct Brands(pub(crate) Node);

impl Brands {
    /// `/{brand_id}`: 品牌ID
    #[inline]
    pub fn brand_id(self, value: impl Into<String>) -> brand_id::BrandId {
        brand_id::BrandId(self.0.bind("brand_id", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/lovefeast/brands", rest)
    }
}
