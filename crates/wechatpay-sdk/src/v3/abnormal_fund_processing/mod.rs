//! 在途异常资金付款 · Abnormal in-transit funds
//!
//! `/v3/abnormal-fund-processing`

pub mod receipts;

/// 在途异常资金付款 · Abnormal in-transit funds
///
/// `/v3/abnormal-fund-processing`
#[derive(Clone)]
pub struct AbnormalFundProcessing {
    pub(crate) node: crate::chain::Node,
}

impl AbnormalFundProcessing {
    /// `/receipts`: 收付通-个人收款(二手交易) · E-commerce payments: personal collection (second-hand trade)
    #[inline]
    pub fn receipts(&self) -> receipts::Receipts {
        receipts::Receipts { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/abnormal-fund-processing")
    }
}
