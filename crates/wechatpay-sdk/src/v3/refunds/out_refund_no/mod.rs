//! 查询单笔退款(商户退款订单号) · Query a refund by merchant refund number
//!
//! `/v3/refunds/out-refund-no`

pub mod out_refund_no;

/// 查询单笔退款(商户退款订单号) · Query a refund by merchant refund number
///
/// `/v3/refunds/out-refund-no`
#[derive(Clone)]
pub struct OutRefundNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRefundNo {
    /// `/{out_refund_no}`: 商户退款订单号 · Merchant refund number
    pub fn out_refund_no(&self, value: impl Into<String>) -> out_refund_no::OutRefundNo {
        out_refund_no::OutRefundNo { node: self.node.bind("out_refund_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/refunds/out-refund-no")
    }
}
