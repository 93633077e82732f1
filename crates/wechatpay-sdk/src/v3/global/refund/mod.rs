//! `/v3/global/refund`

pub mod partner;
pub mod recharge_balance;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/global/refund`
pub struct Refund(pub(crate) Node);

impl Refund {
    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner(self.0)
    }

    /// `/recharge-balance`
    #[inline]
    pub fn recharge_balance(self) -> recharge_balance::RechargeBalance {
        recharge_balance::RechargeBalance(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/refund", rest)
    }
}
