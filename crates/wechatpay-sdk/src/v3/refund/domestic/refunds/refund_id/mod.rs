//! `/v3/refund/domestic/refunds/{refund_id}`

pub mod apply_abnormal_refund;

use crate::chain::{Chain, Node};

/// `/v3/refund/domestic/refunds/{refund_id}`
pub struct RefundId {
    pub(crate) node: Node,
}

impl RefundId {
    /// `/apply-abnormal-refund`
    #[inline]
    pub fn apply_abnormal_refund(self) -> apply_abnormal_refund::ApplyAbnormalRefund {
        apply_abnormal_refund::ApplyAbnormalRefund { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/refund/domestic/refunds/{refund_id}", rest)
    }
}
