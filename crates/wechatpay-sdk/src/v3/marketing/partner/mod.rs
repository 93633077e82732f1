//! `/v3/marketing/partner`

pub mod delivery_plan;
pub mod product_coupon;

use crate::chain::{Chain, Node};

/// `/v3/marketing/partner`
pub struct Partner {
    pub(crate) node: Node,
}

impl Partner {
    /// `/delivery-plan`
    #[inline]
    pub fn delivery_plan(self) -> delivery_plan::DeliveryPlan {
        delivery_plan::DeliveryPlan { node: self.node }
    }

    /// `/product-coupon`
    #[inline]
    pub fn product_coupon(self) -> product_coupon::ProductCoupon {
        product_coupon::ProductCoupon { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/partner", rest)
    }
}
