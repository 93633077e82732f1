//! 品牌红包 · Brand red packets
//!
//! `/v3/fund-app/brand-redpacket`

pub mod brand_merchant_batches;
pub mod brand_merchant_out_batches;

/// 品牌红包 · Brand red packets
///
/// `/v3/fund-app/brand-redpacket`
#[derive(Clone)]
pub struct BrandRedpacket {
    pub(crate) node: crate::chain::Node,
}

impl BrandRedpacket {
    /// `/brand-merchant-batches`: 品牌商户发放红包 · Issue brand red packets
    #[inline]
    pub fn brand_merchant_batches(&self) -> brand_merchant_batches::BrandMerchantBatches {
        brand_merchant_batches::BrandMerchantBatches { node: self.node.clone() }
    }

    /// `/brand-merchant-out-batches`: 商家批次单号查询批次单、商家明细单号查询明细单 · Query a red-packet batch by merchant number; Query a red packet by merchant number
    #[inline]
    pub fn brand_merchant_out_batches(
        &self,
    ) -> brand_merchant_out_batches::BrandMerchantOutBatches {
        brand_merchant_out_batches::BrandMerchantOutBatches { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/brand-redpacket")
    }
}
