//! 跨境/全球 基础支付 · Cross-border and global: payments
//!
//! `/v3/transactions/id`

pub mod transaction_id;

/// 跨境/全球 基础支付 · Cross-border and global: payments
///
/// `/v3/transactions/id`
#[derive(Clone)]
pub struct Id {
    pub(crate) node: crate::chain::Node,
}

impl Id {
    /// `/{transaction_id}`: 微信支付订单号 · WeChat Pay transaction ID
    pub fn transaction_id(&self, value: impl Into<String>) -> transaction_id::TransactionId {
        transaction_id::TransactionId { node: self.node.bind("transaction_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transactions/id")
    }
}
