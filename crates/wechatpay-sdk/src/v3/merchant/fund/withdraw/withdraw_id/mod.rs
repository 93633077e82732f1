//! `/v3/merchant/fund/withdraw/withdraw-id`

pub mod withdraw_id;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/merchant/fund/withdraw/withdraw-id`
pub struct WithdrawId(pub(crate) Node);

impl WithdrawId {
    /// `/{withdraw_id}`: 微信支付提现单号
    #[inline]
    pub fn withdraw_id(self, value: impl Into<String>) -> withdraw_id::WithdrawId {
        withdraw_id::WithdrawId(self.0.bind("withdraw_id", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant/fund/withdraw/withdraw-id", rest)
    }
}
