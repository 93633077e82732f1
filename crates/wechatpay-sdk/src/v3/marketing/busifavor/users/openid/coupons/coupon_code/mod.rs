//! `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}`

pub mod appids;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}`
pub struct CouponCode(pub(crate) Node);

impl CouponCode {
    /// `/appids`
    #[inline]
    pub fn appids(self) -> appids::Appids {
        appids::Appids(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}", rest)
    }
}
