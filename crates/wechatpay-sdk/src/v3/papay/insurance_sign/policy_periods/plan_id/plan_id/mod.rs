//! 保险商户修改保险扣费周期列表 · Modify insurance policy periods
//!
//! `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}`

pub mod contract_id;

/// 保险商户修改保险扣费周期列表 · Modify insurance policy periods
///
/// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}`
#[derive(Clone)]
pub struct PlanId {
    pub(crate) node: crate::chain::Node,
}

impl PlanId {
    /// `/contract-id`: 保险商户修改保险扣费周期列表 · Modify insurance policy periods
    #[inline]
    pub fn contract_id(&self) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}")
    }
}
