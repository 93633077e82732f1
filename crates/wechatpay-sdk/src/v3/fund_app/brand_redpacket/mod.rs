//! `/v3/fund-app/brand-redpacket`

pub mod brand_merchant_batches;
pub mod brand_merchant_out_batches;

use crate::chain::{Chain, Node};

/// `/v3/fund-app/brand-redpacket`
pub struct BrandRedpacket {
    pub(crate) node: Node,
}

impl BrandRedpacket {
    /// `/brand-merchant-batches`
    #[inline]
    pub fn brand_merchant_batches(self) -> brand_merchant_batches::BrandMerchantBatches {
        brand_merchant_batches::BrandMerchantBatches { node: self.node }
    }

    /// `/brand-merchant-out-batches`
    #[inline]
    pub fn brand_merchant_out_batches(self) -> brand_merchant_out_batches::BrandMerchantOutBatches {
        brand_merchant_out_batches::BrandMerchantOutBatches { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/fund-app/brand-redpacket", rest)
    }
}
