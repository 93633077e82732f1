//! 查询单笔退款(微信支付退款订单号) · Query a refund by WeChat Pay ID
//!
//! `/v3/global/refunds/id`

pub mod refund_id;

/// 查询单笔退款(微信支付退款订单号) · Query a refund by WeChat Pay ID
///
/// `/v3/global/refunds/id`
#[derive(Clone)]
pub struct Id {
    pub(crate) node: crate::chain::Node,
}

impl Id {
    /// `/{refund_id}`: 微信支付退款订单号 · WeChat Pay refund ID
    pub fn refund_id(&self, value: impl Into<String>) -> refund_id::RefundId {
        refund_id::RefundId { node: self.node.bind("refund_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/refunds/id")
    }
}
