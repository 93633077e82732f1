//! 保险商户查询保险扣费周期列表 · List insurance policy periods
//!
//! `/v3/papay/insurance-sign/policy_periods/plan-id`

pub mod plan_id;

/// 保险商户查询保险扣费周期列表 · List insurance policy periods
///
/// `/v3/papay/insurance-sign/policy_periods/plan-id`
#[derive(Clone)]
pub struct PlanId {
    pub(crate) node: crate::chain::Node,
}

impl PlanId {
    /// `/{plan_id}`: 委托代扣模板ID · Auto-debit template ID
    pub fn plan_id(&self, value: impl Into<String>) -> plan_id::PlanId {
        plan_id::PlanId { node: self.node.bind("plan_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-sign/policy_periods/plan-id")
    }
}
