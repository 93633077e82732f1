//! 分页查询投放计划列表 · List delivery plans
//!
//! `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}`

pub mod delivery_plans;

/// 分页查询投放计划列表 · List delivery plans
///
/// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}`
#[derive(Clone)]
pub struct BrandId {
    pub(crate) node: crate::chain::Node,
}

impl BrandId {
    /// `/delivery-plans`: 分页查询投放计划列表 · List delivery plans
    #[inline]
    pub fn delivery_plans(&self) -> delivery_plans::DeliveryPlans {
        delivery_plans::DeliveryPlans { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}")
    }
}
