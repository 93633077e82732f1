//! 商品券与摇优惠 · Product coupons and Shake for discounts
//!
//! `/v3/marketing/partner`

pub mod delivery_plan;
pub mod product_coupon;

/// 商品券与摇优惠 · Product coupons and Shake for discounts
///
/// `/v3/marketing/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/delivery-plan`: 摇优惠活动 · Shake for discounts
    #[inline]
    pub fn delivery_plan(&self) -> delivery_plan::DeliveryPlan {
        delivery_plan::DeliveryPlan { node: self.node.clone() }
    }

    /// `/product-coupon`: 商品券 · Product coupons
    #[inline]
    pub fn product_coupon(&self) -> product_coupon::ProductCoupon {
        product_coupon::ProductCoupon { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner")
    }
}
