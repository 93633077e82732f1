//! 查询订单剩余可出境余额 · Query the remaining cross-border amount
//!
//! `/v3/funds-to-oversea/transactions/{transaction_id}`

pub mod available_abroad_amounts;

/// 查询订单剩余可出境余额 · Query the remaining cross-border amount
///
/// `/v3/funds-to-oversea/transactions/{transaction_id}`
#[derive(Clone)]
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

impl TransactionId {
    /// `/available_abroad_amounts`: 查询订单剩余可出境余额 · Query the remaining cross-border amount
    #[inline]
    pub fn available_abroad_amounts(&self) -> available_abroad_amounts::AvailableAbroadAmounts {
        available_abroad_amounts::AvailableAbroadAmounts { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/funds-to-oversea/transactions/{transaction_id}")
    }
}
