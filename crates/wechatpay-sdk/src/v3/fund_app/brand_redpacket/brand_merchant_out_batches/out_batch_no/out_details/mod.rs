//! 商家明细单号查询明细单 · Query a red packet by merchant number
//!
//! `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details`

pub mod out_detail_no;

/// 商家明细单号查询明细单 · Query a red packet by merchant number
///
/// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details`
#[derive(Clone)]
pub struct OutDetails {
    pub(crate) node: crate::chain::Node,
}

impl OutDetails {
    /// `/{out_detail_no}`: 商家品牌红包明细单号 · Merchant brand red packet detail number
    pub fn out_detail_no(&self, value: impl Into<String>) -> out_detail_no::OutDetailNo {
        out_detail_no::OutDetailNo { node: self.node.bind("out_detail_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details",
        )
    }
}
