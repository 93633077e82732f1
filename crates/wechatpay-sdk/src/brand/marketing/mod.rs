//! 营销 · Marketing
//!
//! `/brand/marketing`

#[cfg(feature = "brand-marketing-delivery-plan")]
pub mod delivery_plan;
#[cfg(feature = "brand-marketing-product-coupon")]
pub mod product_coupon;

/// 营销 · Marketing
///
/// `/brand/marketing`
#[derive(Clone)]
pub struct Marketing {
    pub(crate) node: crate::chain::Node,
}

impl Marketing {
    /// `/delivery-plan`: 摇优惠活动 (品牌) · Shake for discounts (brand)
    #[cfg(feature = "brand-marketing-delivery-plan")]
    #[inline]
    pub fn delivery_plan(&self) -> delivery_plan::DeliveryPlan {
        delivery_plan::DeliveryPlan { node: self.node.clone() }
    }

    #[cfg(not(feature = "brand-marketing-delivery-plan"))]
    #[doc(hidden)]
    pub fn delivery_plan(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::BrandMarketingDeliveryPlan,
    {
        crate::off::Off
    }

    /// `/product-coupon`: 商品券 (品牌) · Product coupons (brand)
    #[cfg(feature = "brand-marketing-product-coupon")]
    #[inline]
    pub fn product_coupon(&self) -> product_coupon::ProductCoupon {
        product_coupon::ProductCoupon { node: self.node.clone() }
    }

    #[cfg(not(feature = "brand-marketing-product-coupon"))]
    #[doc(hidden)]
    pub fn product_coupon(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::BrandMarketingProductCoupon,
    {
        crate::off::Off
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/marketing")
    }
}
