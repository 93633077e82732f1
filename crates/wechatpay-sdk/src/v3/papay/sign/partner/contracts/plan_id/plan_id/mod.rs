//! 通过商户协议号查询委托代扣签约协议、通过商户协议号解除委托代扣签约协议 · Query an auto-debit contract (partner); Terminate an auto-debit contract (partner)
//!
//! `/v3/papay/sign/partner/contracts/plan-id/{plan_id}`

pub mod out_contract_code;

/// 通过商户协议号查询委托代扣签约协议、通过商户协议号解除委托代扣签约协议 · Query an auto-debit contract (partner); Terminate an auto-debit contract (partner)
///
/// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}`
#[derive(Clone)]
pub struct PlanId {
    pub(crate) node: crate::chain::Node,
}

impl PlanId {
    /// `/out-contract-code`: 通过商户协议号查询委托代扣签约协议、通过商户协议号解除委托代扣签约协议 · Query an auto-debit contract (partner); Terminate an auto-debit contract (partner)
    #[inline]
    pub fn out_contract_code(&self) -> out_contract_code::OutContractCode {
        out_contract_code::OutContractCode { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/sign/partner/contracts/plan-id/{plan_id}")
    }
}
