//! `/v3/marketing/partner`

pub mod delivery_plan;
pub mod product_coupon;

/// `/v3/marketing/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/delivery-plan`
    #[inline]
    pub fn delivery_plan(&self) -> delivery_plan::DeliveryPlan {
        delivery_plan::DeliveryPlan { node: self.node.clone() }
    }

    /// `/product-coupon`
    #[inline]
    pub fn product_coupon(&self) -> product_coupon::ProductCoupon {
        product_coupon::ProductCoupon { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner")
    }
}
