//! 商家批次单号查询批次单、商家明细单号查询明细单 · Query a red-packet batch by merchant number; Query a red packet by merchant number
//!
//! `/v3/fund-app/brand-redpacket/brand-merchant-out-batches`

pub mod out_batch_no;

/// 商家批次单号查询批次单、商家明细单号查询明细单 · Query a red-packet batch by merchant number; Query a red packet by merchant number
///
/// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches`
#[derive(Clone)]
pub struct BrandMerchantOutBatches {
    pub(crate) node: crate::chain::Node,
}

impl BrandMerchantOutBatches {
    /// `/{out_batch_no}`: 商家品牌红包批次单号 · Merchant brand red packet batch number
    pub fn out_batch_no(&self, value: impl Into<String>) -> out_batch_no::OutBatchNo {
        out_batch_no::OutBatchNo { node: self.node.bind("out_batch_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/brand-redpacket/brand-merchant-out-batches")
    }
}
