//! `/v3/combine-transactions/id`

pub mod combine_transaction_id;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/combine-transactions/id`
pub struct Id(pub(crate) Node);

impl Id {
    /// `/{combine_transaction_id}`: 交易单微信支付订单号
    #[inline]
    pub fn combine_transaction_id(
        self,
        value: impl Into<String>,
    ) -> combine_transaction_id::CombineTransactionId {
        combine_transaction_id::CombineTransactionId(self.0.bind("combine_transaction_id", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/combine-transactions/id", rest)
    }
}
