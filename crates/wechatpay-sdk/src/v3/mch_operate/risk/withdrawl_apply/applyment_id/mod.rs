//! 微信支付提现申请单号查询提现申请单状态 · Query a withdrawal application by application ID
//!
//! `/v3/mch_operate/risk/withdrawl-apply/applyment-id`

pub mod applyment_id;

/// 微信支付提现申请单号查询提现申请单状态 · Query a withdrawal application by application ID
///
/// `/v3/mch_operate/risk/withdrawl-apply/applyment-id`
#[derive(Clone)]
pub struct ApplymentId {
    pub(crate) node: crate::chain::Node,
}

impl ApplymentId {
    /// `/{applyment_id}`: 微信支付提现申请单号 · WeChat Pay withdrawal application number
    pub fn applyment_id(&self, value: impl Into<String>) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId { node: self.node.bind("applyment_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mch_operate/risk/withdrawl-apply/applyment-id")
    }
}
