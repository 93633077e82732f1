//! `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}`

pub mod modify;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}`
pub struct ContractId(pub(crate) Node);

impl ContractId {
    /// `/modify`
    #[inline]
    pub fn modify(self) -> modify::Modify {
        modify::Modify(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}",
            rest,
        )
    }
}
