//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}`

pub mod renew;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}`
pub struct ContractId(pub(crate) Node);

impl ContractId {
    /// `/renew`
    #[inline]
    pub fn renew(self) -> renew::Renew {
        renew::Renew(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}",
            rest,
        )
    }
}
