//! `/v3/marketing/bank-favor/users/{openid}`

pub mod bank_multi_activity;
pub mod coupons;

use crate::chain::{Chain, Node};

/// `/v3/marketing/bank-favor/users/{openid}`
pub struct Openid {
    pub(crate) node: Node,
}

impl Openid {
    /// `/bank-multi-activity`
    #[inline]
    pub fn bank_multi_activity(self) -> bank_multi_activity::BankMultiActivity {
        bank_multi_activity::BankMultiActivity { node: self.node }
    }

    /// `/coupons`
    #[inline]
    pub fn coupons(self) -> coupons::Coupons {
        coupons::Coupons { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/bank-favor/users/{openid}", rest)
    }
}
