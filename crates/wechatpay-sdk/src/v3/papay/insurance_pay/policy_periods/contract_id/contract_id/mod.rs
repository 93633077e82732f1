//! `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}`

pub mod policy_period_id;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}`
pub struct ContractId(pub(crate) Node);

impl ContractId {
    /// `/policy-period-id`
    #[inline]
    pub fn policy_period_id(self) -> policy_period_id::PolicyPeriodId {
        policy_period_id::PolicyPeriodId(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}", rest)
    }
}
