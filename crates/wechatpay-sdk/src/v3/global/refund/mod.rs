//! `/v3/global/refund`

pub mod partner;
pub mod recharge_balance;

use crate::chain::{Chain, Node};

/// `/v3/global/refund`
pub struct Refund {
    pub(crate) node: Node,
}

impl Refund {
    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner { node: self.node }
    }

    /// `/recharge-balance`
    #[inline]
    pub fn recharge_balance(self) -> recharge_balance::RechargeBalance {
        recharge_balance::RechargeBalance { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/refund", rest)
    }
}
