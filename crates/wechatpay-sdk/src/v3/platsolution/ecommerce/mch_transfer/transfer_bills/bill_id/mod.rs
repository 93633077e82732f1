//! `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id`

pub mod bill_id;

use crate::chain::{Chain, Node};

/// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id`
pub struct BillId {
    pub(crate) node: Node,
}

impl BillId {
    /// `/{bill_id}`: 微信支付单号
    #[inline]
    pub fn bill_id(self, value: impl Into<String>) -> bill_id::BillId {
        bill_id::BillId { node: self.node.bind("bill_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id", rest)
    }
}
