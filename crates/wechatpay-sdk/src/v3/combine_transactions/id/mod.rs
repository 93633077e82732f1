//! 个人收款交易通过微信支付订单号查单 · Query an individual payee order
//!
//! `/v3/combine-transactions/id`

pub mod combine_transaction_id;

/// 个人收款交易通过微信支付订单号查单 · Query an individual payee order
///
/// `/v3/combine-transactions/id`
#[derive(Clone)]
pub struct Id {
    pub(crate) node: crate::chain::Node,
}

impl Id {
    /// `/{combine_transaction_id}`: 交易单微信支付订单号 · Combined order transaction ID
    pub fn combine_transaction_id(
        &self,
        value: impl Into<String>,
    ) -> combine_transaction_id::CombineTransactionId {
        combine_transaction_id::CombineTransactionId {
            node: self.node.bind("combine_transaction_id", value),
        }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/combine-transactions/id")
    }
}
