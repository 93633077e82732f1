//! 查询订单剩余可出境余额 · Query the remaining cross-border amount
//!
//! `/v3/funds-to-oversea/transactions`

pub mod transaction_id;

/// 查询订单剩余可出境余额 · Query the remaining cross-border amount
///
/// `/v3/funds-to-oversea/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/{transaction_id}`: 微信支付订单号 · WeChat Pay transaction ID
    pub fn transaction_id(&self, value: impl Into<String>) -> transaction_id::TransactionId {
        transaction_id::TransactionId { node: self.node.bind("transaction_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/funds-to-oversea/transactions")
    }
}
