//! `/v3/marketing/partner`

pub mod delivery_plan;
pub mod product_coupon;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/partner`
pub struct Partner(pub(crate) Node);

impl Partner {
    /// `/delivery-plan`
    #[inline]
    pub fn delivery_plan(self) -> delivery_plan::DeliveryPlan {
        delivery_plan::DeliveryPlan(self.0)
    }

    /// `/product-coupon`
    #[inline]
    pub fn product_coupon(self) -> product_coupon::ProductCoupon {
        product_coupon::ProductCoupon(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partner", rest)
    }
}
