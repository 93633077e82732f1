//! `/brand/marketing/product-coupon/users/{openid}`

pub mod coupon_bundles;
pub mod coupons;
pub mod pre_send_coupon;

/// `/brand/marketing/product-coupon/users/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/coupon-bundles`
    #[inline]
    pub fn coupon_bundles(&self) -> coupon_bundles::CouponBundles {
        coupon_bundles::CouponBundles { node: self.node.clone() }
    }

    /// `/coupons`
    #[inline]
    pub fn coupons(&self) -> coupons::Coupons {
        coupons::Coupons { node: self.node.clone() }
    }

    /// `/pre-send-coupon`
    #[inline]
    pub fn pre_send_coupon(&self) -> pre_send_coupon::PreSendCoupon {
        pre_send_coupon::PreSendCoupon { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/marketing/product-coupon/users/{openid}")
    }
}
