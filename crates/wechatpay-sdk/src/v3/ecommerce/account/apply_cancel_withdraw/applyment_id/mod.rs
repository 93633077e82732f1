//! 微信支付注销提现申请单号查询申请单状态 · Query a closure application by ID
//!
//! `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id`

pub mod applyment_id;

/// 微信支付注销提现申请单号查询申请单状态 · Query a closure application by ID
///
/// `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id`
#[derive(Clone)]
pub struct ApplymentId {
    pub(crate) node: crate::chain::Node,
}

impl ApplymentId {
    /// `/{applyment_id}`: 微信支付付销提现申请单号 · WeChat Pay withdrawal application number (closure)
    pub fn applyment_id(&self, value: impl Into<String>) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId { node: self.node.bind("applyment_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/account/apply-cancel-withdraw/applyment-id")
    }
}
