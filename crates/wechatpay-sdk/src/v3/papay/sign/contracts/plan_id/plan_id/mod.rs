//! `/v3/papay/sign/contracts/plan-id/{plan_id}`

pub mod out_contract_code;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/papay/sign/contracts/plan-id/{plan_id}`
pub struct PlanId(pub(crate) Node);

impl PlanId {
    /// `/out-contract-code`
    #[inline]
    pub fn out_contract_code(self) -> out_contract_code::OutContractCode {
        out_contract_code::OutContractCode(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/sign/contracts/plan-id/{plan_id}", rest)
    }
}
