//! 跨境/全球 分账 · Cross-border and global: profit sharing
//!
//! `/v3/global/profit-sharing/transactions`

pub mod mark;
pub mod transaction_id;

/// 跨境/全球 分账 · Cross-border and global: profit sharing
///
/// `/v3/global/profit-sharing/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/mark`: 分账标记 · Mark an order for profit sharing
    #[inline]
    pub fn mark(&self) -> mark::Mark {
        mark::Mark { node: self.node.clone() }
    }

    /// `/{transaction_id}`: 微信订单号 · WeChat Pay transaction ID
    pub fn transaction_id(&self, value: impl Into<String>) -> transaction_id::TransactionId {
        transaction_id::TransactionId { node: self.node.bind("transaction_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/profit-sharing/transactions")
    }
}
