//! `/v3/combine-transactions/id`

pub mod combine_transaction_id;

use crate::chain::{Chain, Node};

/// `/v3/combine-transactions/id`
pub struct Id {
    pub(crate) node: Node,
}

impl Id {
    /// `/{combine_transaction_id}`: 交易单微信支付订单号
    #[inline]
    pub fn combine_transaction_id(
        self,
        value: impl Into<String>,
    ) -> combine_transaction_id::CombineTransactionId {
        combine_transaction_id::CombineTransactionId {
            node: self.node.bind("combine_transaction_id", value),
        }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/combine-transactions/id", rest)
    }
}
