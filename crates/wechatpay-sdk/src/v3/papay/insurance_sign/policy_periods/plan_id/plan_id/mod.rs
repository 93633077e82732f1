//! `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}`

pub mod contract_id;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}`
pub struct PlanId(pub(crate) Node);

impl PlanId {
    /// `/contract-id`
    #[inline]
    pub fn contract_id(self) -> contract_id::ContractId {
        contract_id::ContractId(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}", rest)
    }
}
