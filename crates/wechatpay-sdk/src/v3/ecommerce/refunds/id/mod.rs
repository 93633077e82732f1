//! `/v3/ecommerce/refunds/id`

pub mod refund_id;

use crate::chain::{Chain, Node};

/// `/v3/ecommerce/refunds/id`
pub struct Id {
    pub(crate) node: Node,
}

impl Id {
    /// `/{refund_id}`: 微信退款单号
    #[inline]
    pub fn refund_id(self, value: impl Into<String>) -> refund_id::RefundId {
        refund_id::RefundId { node: self.node.bind("refund_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/ecommerce/refunds/id", rest)
    }
}
