//! `/v3/pay/partner/transactions/id`

pub mod transaction_id;

use crate::chain::{Chain, Node};

/// `/v3/pay/partner/transactions/id`
pub struct Id {
    pub(crate) node: Node,
}

impl Id {
    /// `/{transaction_id}`: 微信支付订单号
    #[inline]
    pub fn transaction_id(self, value: impl Into<String>) -> transaction_id::TransactionId {
        transaction_id::TransactionId { node: self.node.bind("transaction_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/pay/partner/transactions/id", rest)
    }
}
