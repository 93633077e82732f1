//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id`

pub mod contract_id;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id`
pub struct ContractId(pub(crate) Node);

impl ContractId {
    /// `/{contract_id}`: 委托代扣协议ID
    #[inline]
    pub fn contract_id(self, value: impl Into<String>) -> contract_id::ContractId {
        contract_id::ContractId(self.0.bind("contract_id", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id", rest)
    }
}
