//! 摇优惠活动 · Shake for discounts
//!
//! `/v3/marketing/partner/delivery-plan`

pub mod delivery_plans;
pub mod sp_mchid;

/// 摇优惠活动 · Shake for discounts
///
/// `/v3/marketing/partner/delivery-plan`
#[derive(Clone)]
pub struct DeliveryPlan {
    pub(crate) node: crate::chain::Node,
}

impl DeliveryPlan {
    /// `/delivery-plans`: 创建投放计划 · Create a delivery plan
    #[inline]
    pub fn delivery_plans(&self) -> delivery_plans::DeliveryPlans {
        delivery_plans::DeliveryPlans { node: self.node.clone() }
    }

    /// `/{sp_mchid}`: 服务商商户号 · Partner merchant ID
    pub fn sp_mchid(&self, value: impl Into<String>) -> sp_mchid::SpMchid {
        sp_mchid::SpMchid { node: self.node.bind("sp_mchid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/delivery-plan")
    }
}
