//! `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}`

pub mod delivery_plans;

use crate::chain::{Chain, Node};

/// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}`
pub struct BrandId {
    pub(crate) node: Node,
}

impl BrandId {
    /// `/delivery-plans`
    #[inline]
    pub fn delivery_plans(self) -> delivery_plans::DeliveryPlans {
        delivery_plans::DeliveryPlans { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}", rest)
    }
}
