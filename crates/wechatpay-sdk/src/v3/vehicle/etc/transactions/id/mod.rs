//! 查询订单 · Query an ETC order by transaction ID
//!
//! `/v3/vehicle/etc/transactions/id`

pub mod transaction_id;

/// 查询订单 · Query an ETC order by transaction ID
///
/// `/v3/vehicle/etc/transactions/id`
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
        self.node.untyped("v3/vehicle/etc/transactions/id")
    }
}
