//! 保险商户查询保险扣费周期列表 · List insurance policy periods
//!
//! `/v3/papay/insurance-sign/policy_periods`

pub mod plan_id;

/// 保险商户查询保险扣费周期列表 · List insurance policy periods
///
/// `/v3/papay/insurance-sign/policy_periods`
#[derive(Clone)]
pub struct PolicyPeriods {
    pub(crate) node: crate::chain::Node,
}

impl PolicyPeriods {
    /// `/plan-id`: 保险商户查询保险扣费周期列表 · List insurance policy periods
    #[inline]
    pub fn plan_id(&self) -> plan_id::PlanId {
        plan_id::PlanId { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-sign/policy_periods")
    }
}
