//! `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}`

pub mod deactivate;

use crate::chain::{Chain, Node};

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}`
pub struct UserCouponBundleId {
    pub(crate) node: Node,
}

impl UserCouponBundleId {
    /// `/deactivate`
    #[inline]
    pub fn deactivate(self) -> deactivate::Deactivate {
        deactivate::Deactivate { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}", rest)
    }
}
