//! `/v3/marketing/bank-favor/users/{openid}`

pub mod bank_multi_activity;
pub mod coupons;

/// `/v3/marketing/bank-favor/users/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/bank-multi-activity`
    #[inline]
    pub fn bank_multi_activity(&self) -> bank_multi_activity::BankMultiActivity {
        bank_multi_activity::BankMultiActivity { node: self.node.clone() }
    }

    /// `/coupons`
    #[inline]
    pub fn coupons(&self) -> coupons::Coupons {
        coupons::Coupons { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/bank-favor/users/{openid}")
    }
}
