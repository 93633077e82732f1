//! `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}`

pub mod appids;

use crate::chain::{Chain, Node};

/// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}`
pub struct CouponCode {
    pub(crate) node: Node,
}

impl CouponCode {
    /// `/appids`
    #[inline]
    pub fn appids(self) -> appids::Appids {
        appids::Appids { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}", rest)
    }
}
