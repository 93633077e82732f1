//! `/v3/brand/applyments/applyment-id`

pub mod applyment_id;

use crate::chain::{Chain, Node};

/// `/v3/brand/applyments/applyment-id`
pub struct ApplymentId {
    pub(crate) node: Node,
}

impl ApplymentId {
    /// `/{applyment_id}`: 微信支付申请单号
    #[inline]
    pub fn applyment_id(self, value: impl Into<String>) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId { node: self.node.bind("applyment_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/brand/applyments/applyment-id", rest)
    }
}
