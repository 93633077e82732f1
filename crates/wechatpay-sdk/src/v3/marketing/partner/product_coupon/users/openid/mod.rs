//! `/v3/marketing/partner/product-coupon/users/{openid}`

pub mod coupon_bundles;
pub mod coupons;
pub mod pre_send_coupon;
pub mod pre_send_coupon_bundle;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/partner/product-coupon/users/{openid}`
pub struct Openid(pub(crate) Node);

impl Openid {
    /// `/coupon-bundles`
    #[inline]
    pub fn coupon_bundles(self) -> coupon_bundles::CouponBundles {
        coupon_bundles::CouponBundles(self.0)
    }

    /// `/coupons`
    #[inline]
    pub fn coupons(self) -> coupons::Coupons {
        coupons::Coupons(self.0)
    }

    /// `/pre-send-coupon`
    #[inline]
    pub fn pre_send_coupon(self) -> pre_send_coupon::PreSendCoupon {
        pre_send_coupon::PreSendCoupon(self.0)
    }

    /// `/pre-send-coupon-bundle`
    #[inline]
    pub fn pre_send_coupon_bundle(self) -> pre_send_coupon_bundle::PreSendCouponBundle {
        pre_send_coupon_bundle::PreSendCouponBundle(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partner/product-coupon/users/{openid}", rest)
    }
}
