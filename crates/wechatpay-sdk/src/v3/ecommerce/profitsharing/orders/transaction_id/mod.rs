//! 查询订单剩余待分金额 · Query the remaining shareable amount
//!
//! `/v3/ecommerce/profitsharing/orders/{transaction_id}`

pub mod amounts;

/// 查询订单剩余待分金额 · Query the remaining shareable amount
///
/// `/v3/ecommerce/profitsharing/orders/{transaction_id}`
#[derive(Clone)]
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

impl TransactionId {
    /// `/amounts`: 查询订单剩余待分金额 · Query the remaining shareable amount
    #[inline]
    pub fn amounts(&self) -> amounts::Amounts {
        amounts::Amounts { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/profitsharing/orders/{transaction_id}")
    }
}
