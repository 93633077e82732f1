//! `/v3/marketing/bank-favor/users/{openid}/coupons`

pub mod coupon_id;

use crate::chain::{Chain, Node};

/// `/v3/marketing/bank-favor/users/{openid}/coupons`
pub struct Coupons {
    pub(crate) node: Node,
}

impl Coupons {
    /// `/{coupon_id}`: 代金券ID
    #[inline]
    pub fn coupon_id(self, value: impl Into<String>) -> coupon_id::CouponId {
        coupon_id::CouponId { node: self.node.bind("coupon_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/bank-favor/users/{openid}/coupons", rest)
    }
}
