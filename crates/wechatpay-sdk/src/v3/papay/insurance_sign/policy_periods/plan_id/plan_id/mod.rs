//! `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}`

pub mod contract_id;

/// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}`
#[derive(Clone)]
pub struct PlanId {
    pub(crate) node: crate::chain::Node,
}

impl PlanId {
    /// `/contract-id`
    #[inline]
    pub fn contract_id(&self) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}")
    }
}
