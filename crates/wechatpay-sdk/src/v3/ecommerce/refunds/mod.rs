//! 平台收付通 退款 · E-commerce payments: refunds
//!
//! `/v3/ecommerce/refunds`

pub mod apply;
pub mod id;
pub mod out_refund_no;
pub mod refund_id;

/// 平台收付通 退款 · E-commerce payments: refunds
///
/// `/v3/ecommerce/refunds`
#[derive(Clone)]
pub struct Refunds {
    pub(crate) node: crate::chain::Node,
}

impl Refunds {
    /// `/apply`: 退款申请 · Request a refund
    #[inline]
    pub fn apply(&self) -> apply::Apply {
        apply::Apply { node: self.node.clone() }
    }

    /// `/id`: 通过微信支付退款单号查询退款 · Query a refund by WeChat Pay ID
    #[inline]
    pub fn id(&self) -> id::Id {
        id::Id { node: self.node.clone() }
    }

    /// `/out-refund-no`: 通过商户退款单号查询退款 · Query a refund by merchant refund number
    #[inline]
    pub fn out_refund_no(&self) -> out_refund_no::OutRefundNo {
        out_refund_no::OutRefundNo { node: self.node.clone() }
    }

    /// `/{refund_id}`: 微信退款单号 · WeChat Pay refund ID
    pub fn refund_id(&self, value: impl Into<String>) -> refund_id::RefundId {
        refund_id::RefundId { node: self.node.bind("refund_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/refunds")
    }
}
