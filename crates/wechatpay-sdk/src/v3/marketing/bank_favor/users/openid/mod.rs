//! 给指定用户报名多笔立减活动、查询绑定多笔立减活动的代金券详情 · Enrol a user in a multi-payment discount; Query a multi-payment discount coupon
//!
//! `/v3/marketing/bank-favor/users/{openid}`

pub mod bank_multi_activity;
pub mod coupons;

/// 给指定用户报名多笔立减活动、查询绑定多笔立减活动的代金券详情 · Enrol a user in a multi-payment discount; Query a multi-payment discount coupon
///
/// `/v3/marketing/bank-favor/users/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/bank-multi-activity`: 给指定用户报名多笔立减活动 · Enrol a user in a multi-payment discount
    #[inline]
    pub fn bank_multi_activity(&self) -> bank_multi_activity::BankMultiActivity {
        bank_multi_activity::BankMultiActivity { node: self.node.clone() }
    }

    /// `/coupons`: 查询绑定多笔立减活动的代金券详情 · Query a multi-payment discount coupon
    #[inline]
    pub fn coupons(&self) -> coupons::Coupons {
        coupons::Coupons { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/bank-favor/users/{openid}")
    }
}
