//! `/v3/marketing/partner/product-coupon/users/{openid}`

pub mod coupon_bundles;
pub mod coupons;
pub mod pre_send_coupon;
pub mod pre_send_coupon_bundle;

use crate::chain::{Chain, Node};

/// `/v3/marketing/partner/product-coupon/users/{openid}`
pub struct Openid {
    pub(crate) node: Node,
}

impl Openid {
    /// `/coupon-bundles`
    #[inline]
    pub fn coupon_bundles(self) -> coupon_bundles::CouponBundles {
        coupon_bundles::CouponBundles { node: self.node }
    }

    /// `/coupons`
    #[inline]
    pub fn coupons(self) -> coupons::Coupons {
        coupons::Coupons { node: self.node }
    }

    /// `/pre-send-coupon`
    #[inline]
    pub fn pre_send_coupon(self) -> pre_send_coupon::PreSendCoupon {
        pre_send_coupon::PreSendCoupon { node: self.node }
    }

    /// `/pre-send-coupon-bundle`
    #[inline]
    pub fn pre_send_coupon_bundle(self) -> pre_send_coupon_bundle::PreSendCouponBundle {
        pre_send_coupon_bundle::PreSendCouponBundle { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/partner/product-coupon/users/{openid}", rest)
    }
}
