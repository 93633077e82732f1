//! `/v3/marketing/bank-favor/users/{openid}/coupons`

pub mod coupon_id;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/bank-favor/users/{openid}/coupons`
pub struct Coupons(pub(crate) Node);

impl Coupons {
    /// `/{coupon_id}`: 代金券ID
    #[inline]
    pub fn coupon_id(self, value: impl Into<String>) -> coupon_id::CouponId {
        coupon_id::CouponId(self.0.bind("coupon_id", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/bank-favor/users/{openid}/coupons", rest)
    }
}
