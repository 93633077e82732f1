//! 平台收付通 退款 · E-commerce payments: refunds
//!
//! `/v3/ecommerce/refunds/{refund_id}`

pub mod apply_abnormal_refund;
pub mod return_advance;

/// 平台收付通 退款 · E-commerce payments: refunds
///
/// `/v3/ecommerce/refunds/{refund_id}`
#[derive(Clone)]
pub struct RefundId {
    pub(crate) node: crate::chain::Node,
}

impl RefundId {
    /// `/apply-abnormal-refund`: 发起异常退款 · Process an abnormal refund
    #[inline]
    pub fn apply_abnormal_refund(&self) -> apply_abnormal_refund::ApplyAbnormalRefund {
        apply_abnormal_refund::ApplyAbnormalRefund { node: self.node.clone() }
    }

    /// `/return-advance`: 查询垫付回补结果、垫付退款回补 · Query the repayment of an advance; Repay an advance for a refund
    #[inline]
    pub fn return_advance(&self) -> return_advance::ReturnAdvance {
        return_advance::ReturnAdvance { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/refunds/{refund_id}")
    }
}
