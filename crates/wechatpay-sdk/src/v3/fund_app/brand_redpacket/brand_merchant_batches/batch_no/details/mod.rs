//! 微信明细单号查询明细单 · Query a red packet by WeChat number
//!
//! `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details`

pub mod detail_no;

/// 微信明细单号查询明细单 · Query a red packet by WeChat number
///
/// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details`
#[derive(Clone)]
pub struct Details {
    pub(crate) node: crate::chain::Node,
}

impl Details {
    /// `/{detail_no}`: 微信支付品牌红包明细单号 · WeChat Pay brand red packet detail
    pub fn detail_no(&self, value: impl Into<String>) -> detail_no::DetailNo {
        detail_no::DetailNo { node: self.node.bind("detail_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details")
    }
}
