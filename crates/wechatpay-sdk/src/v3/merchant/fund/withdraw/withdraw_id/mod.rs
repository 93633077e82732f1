//! `/v3/merchant/fund/withdraw/withdraw-id`

pub mod withdraw_id;

use crate::chain::{Chain, Node};

/// `/v3/merchant/fund/withdraw/withdraw-id`
pub struct WithdrawId {
    pub(crate) node: Node,
}

impl WithdrawId {
    /// `/{withdraw_id}`: 微信支付提现单号
    #[inline]
    pub fn withdraw_id(self, value: impl Into<String>) -> withdraw_id::WithdrawId {
        withdraw_id::WithdrawId { node: self.node.bind("withdraw_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/merchant/fund/withdraw/withdraw-id", rest)
    }
}
