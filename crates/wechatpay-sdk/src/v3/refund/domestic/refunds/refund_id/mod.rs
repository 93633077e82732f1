//! 发起异常退款 · Process an abnormal refund
//!
//! `/v3/refund/domestic/refunds/{refund_id}`

pub mod apply_abnormal_refund;

/// 发起异常退款 · Process an abnormal refund
///
/// `/v3/refund/domestic/refunds/{refund_id}`
#[derive(Clone)]
pub struct RefundId {
    pub(crate) node: crate::chain::Node,
}

impl RefundId {
    /// `/apply-abnormal-refund`: 发起异常退款 · Process an abnormal refund
    #[inline]
    pub fn apply_abnormal_refund(&self) -> apply_abnormal_refund::ApplyAbnormalRefund {
        apply_abnormal_refund::ApplyAbnormalRefund { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/refund/domestic/refunds/{refund_id}")
    }
}
