//! 保险委托代扣 · Insurance auto-debit
//!
//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}`

pub mod contract_id;
pub mod out_contract_code;

/// 保险委托代扣 · Insurance auto-debit
///
/// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}`
#[derive(Clone)]
pub struct PlanId {
    pub(crate) node: crate::chain::Node,
}

impl PlanId {
    /// `/contract-id`: 保险商户受理续期自动续费协议 · Renew an insurance auto-debit contract
    #[inline]
    pub fn contract_id(&self) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.clone() }
    }

    /// `/out-contract-code`: 保险商户查询保险自动续费协议、保险商户通过商户协议号解除保险自动续费协议 · Query an insurance auto-debit contract; Terminate an insurance auto-debit contract
    #[inline]
    pub fn out_contract_code(&self) -> out_contract_code::OutContractCode {
        out_contract_code::OutContractCode { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-sign/contracts/plan-id/{plan_id}")
    }
}
