//! 保险商户查询保险扣费周期列表 · List insurance policy periods
//!
//! `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}`

pub mod out_contract_code;

/// 保险商户查询保险扣费周期列表 · List insurance policy periods
///
/// `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}`
#[derive(Clone)]
pub struct PlanId {
    pub(crate) node: crate::chain::Node,
}

impl PlanId {
    /// `/out-contract-code`: 保险商户查询保险扣费周期列表 · List insurance policy periods
    #[inline]
    pub fn out_contract_code(&self) -> out_contract_code::OutContractCode {
        out_contract_code::OutContractCode { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}")
    }
}
