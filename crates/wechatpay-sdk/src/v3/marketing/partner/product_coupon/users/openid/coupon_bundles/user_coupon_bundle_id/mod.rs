//! 失效用户商品券组 · Deactivate a user's coupon group
//!
//! `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}`

pub mod deactivate;

/// 失效用户商品券组 · Deactivate a user's coupon group
///
/// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}`
#[derive(Clone)]
pub struct UserCouponBundleId {
    pub(crate) node: crate::chain::Node,
}

impl UserCouponBundleId {
    /// `/deactivate`: 失效用户商品券组 · Deactivate a user's coupon group
    #[inline]
    pub fn deactivate(&self) -> deactivate::Deactivate {
        deactivate::Deactivate { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}")
    }
}
