//! 撤销订单(微信支付订单号) · Reverse a payment by transaction ID
//!
//! `/v3/global/micropay/transactions/id/{transaction_id}`

pub mod reverse;

/// 撤销订单(微信支付订单号) · Reverse a payment by transaction ID
///
/// `/v3/global/micropay/transactions/id/{transaction_id}`
#[derive(Clone)]
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

impl TransactionId {
    /// `/reverse`: 撤销订单(微信支付订单号) · Reverse a payment by transaction ID
    #[inline]
    pub fn reverse(&self) -> reverse::Reverse {
        reverse::Reverse { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/micropay/transactions/id/{transaction_id}")
    }
}
