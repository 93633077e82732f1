//! `/v3/global/refunds/out-refund-no`

pub mod out_refund_no;

use crate::chain::{Chain, Node};

/// `/v3/global/refunds/out-refund-no`
pub struct OutRefundNo {
    pub(crate) node: Node,
}

impl OutRefundNo {
    /// `/{out_refund_no}`: 商户退款订单号
    #[inline]
    pub fn out_refund_no(self, value: impl Into<String>) -> out_refund_no::OutRefundNo {
        out_refund_no::OutRefundNo { node: self.node.bind("out_refund_no", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/refunds/out-refund-no", rest)
    }
}
