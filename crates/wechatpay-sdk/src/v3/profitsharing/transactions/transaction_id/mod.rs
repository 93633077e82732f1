//! 查询剩余待分金额 · Query the unsplit amount
//!
//! `/v3/profitsharing/transactions/{transaction_id}`

pub mod amounts;

/// 查询剩余待分金额 · Query the unsplit amount
///
/// `/v3/profitsharing/transactions/{transaction_id}`
#[derive(Clone)]
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

impl TransactionId {
    /// `/amounts`: 查询剩余待分金额 · Query the unsplit amount
    #[inline]
    pub fn amounts(&self) -> amounts::Amounts {
        amounts::Amounts { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/transactions/{transaction_id}")
    }
}
