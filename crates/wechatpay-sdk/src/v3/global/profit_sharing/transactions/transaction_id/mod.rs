//! 查询剩余待分金额、查询订单剩余可退款金额 · Query the remaining shareable amount; Query the remaining refundable amount
//!
//! `/v3/global/profit-sharing/transactions/{transaction_id}`

pub mod amounts;
pub mod refundable_amounts;

/// 查询剩余待分金额、查询订单剩余可退款金额 · Query the remaining shareable amount; Query the remaining refundable amount
///
/// `/v3/global/profit-sharing/transactions/{transaction_id}`
#[derive(Clone)]
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

impl TransactionId {
    /// `/amounts`: 查询剩余待分金额 · Query the remaining shareable amount
    #[inline]
    pub fn amounts(&self) -> amounts::Amounts {
        amounts::Amounts { node: self.node.clone() }
    }

    /// `/refundable-amounts`: 查询订单剩余可退款金额 · Query the remaining refundable amount
    #[inline]
    pub fn refundable_amounts(&self) -> refundable_amounts::RefundableAmounts {
        refundable_amounts::RefundableAmounts { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/profit-sharing/transactions/{transaction_id}")
    }
}
