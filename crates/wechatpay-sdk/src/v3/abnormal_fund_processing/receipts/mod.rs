//! 收付通-个人收款(二手交易) · E-commerce payments: personal collection (second-hand trade)
//!
//! `/v3/abnormal-fund-processing/receipts`

pub mod receipt_id;

/// 收付通-个人收款(二手交易) · E-commerce payments: personal collection (second-hand trade)
///
/// `/v3/abnormal-fund-processing/receipts`
#[derive(Clone)]
pub struct Receipts {
    pub(crate) node: crate::chain::Node,
}

impl Receipts {
    /// `/{receipt_id}`: 微信支付在途异常资金付款单号 · Abnormal in-transit fund payment number
    pub fn receipt_id(&self, value: impl Into<String>) -> receipt_id::ReceiptId {
        receipt_id::ReceiptId { node: self.node.bind("receipt_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/abnormal-fund-processing/receipts")
    }
}
