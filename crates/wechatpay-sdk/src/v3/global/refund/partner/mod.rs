//! `/v3/global/refund/partner`

pub mod recharge_balance;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/global/refund/partner`
pub struct Partner(pub(crate) Node);

impl Partner {
    /// `/recharge-balance`
    #[inline]
    pub fn recharge_balance(self) -> recharge_balance::RechargeBalance {
        recharge_balance::RechargeBalance(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/refund/partner", rest)
    }
}
