//! 支付码牌/点餐码牌交易回传 · Report a QR-plate transaction
//!
//! `/v3/industry-rebate/transactions`

pub mod transaction_id;

/// 支付码牌/点餐码牌交易回传 · Report a QR-plate transaction
///
/// `/v3/industry-rebate/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/{transaction_id}`: 商户提现单号 · Merchant withdrawal number
    pub fn transaction_id(&self, value: impl Into<String>) -> transaction_id::TransactionId {
        transaction_id::TransactionId { node: self.node.bind("transaction_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/industry-rebate/transactions")
    }
}
