//! 商品券 · Product coupons
//!
//! `/v3/marketing/partner/product-coupon/users/{openid}`

pub mod coupon_bundles;
pub mod coupons;
pub mod pre_send_coupon;
pub mod pre_send_coupon_bundle;

/// 商品券 · Product coupons
///
/// `/v3/marketing/partner/product-coupon/users/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/coupon-bundles`: 向用户发放商品券批次组 · Issue a batch group to a user
    #[inline]
    pub fn coupon_bundles(&self) -> coupon_bundles::CouponBundles {
        coupon_bundles::CouponBundles { node: self.node.clone() }
    }

    /// `/coupons`: 指定券状态查询用户商品券列表、向用户发放商品券 · List a user's product coupons; Issue a product coupon
    #[inline]
    pub fn coupons(&self) -> coupons::Coupons {
        coupons::Coupons { node: self.node.clone() }
    }

    /// `/pre-send-coupon`: 向用户预发放商品券 · Pre-issue a product coupon
    #[inline]
    pub fn pre_send_coupon(&self) -> pre_send_coupon::PreSendCoupon {
        pre_send_coupon::PreSendCoupon { node: self.node.clone() }
    }

    /// `/pre-send-coupon-bundle`: 向用户预发放商品券批次组 · Pre-issue a batch group
    #[inline]
    pub fn pre_send_coupon_bundle(&self) -> pre_send_coupon_bundle::PreSendCouponBundle {
        pre_send_coupon_bundle::PreSendCouponBundle { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/users/{openid}")
    }
}
