//! 电商平台(微信支付提现单号)查询提现状态 · Query a withdrawal by withdrawal ID
//!
//! `/v3/merchant/fund/withdraw/withdraw-id`

pub mod withdraw_id;

/// 电商平台(微信支付提现单号)查询提现状态 · Query a withdrawal by withdrawal ID
///
/// `/v3/merchant/fund/withdraw/withdraw-id`
#[derive(Clone)]
pub struct WithdrawId {
    pub(crate) node: crate::chain::Node,
}

impl WithdrawId {
    /// `/{withdraw_id}`: 微信支付提现单号 · WeChat Pay withdrawal number
    pub fn withdraw_id(&self, value: impl Into<String>) -> withdraw_id::WithdrawId {
        withdraw_id::WithdrawId { node: self.node.bind("withdraw_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant/fund/withdraw/withdraw-id")
    }
}
