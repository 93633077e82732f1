//! `/v3/abnormal-fund-processing/receipts`

pub mod receipt_id;

use crate::chain::{Chain, Node};

/// `/v3/abnormal-fund-processing/receipts`
pub struct Receipts {
    pub(crate) node: Node,
}

impl Receipts {
    /// `/{receipt_id}`: 微信支付在途异常资金付款单号
    #[inline]
    pub fn receipt_id(self, value: impl Into<String>) -> receipt_id::ReceiptId {
        receipt_id::ReceiptId { node: self.node.bind("receipt_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/abnormal-fund-processing/receipts", rest)
    }
}
