//! 通过商户协议号查询协议、商户协议号解约协议 · Query a contract by merchant code; Terminate a contract by merchant code
//!
//! `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}`

pub mod out_contract_code;

/// 通过商户协议号查询协议、商户协议号解约协议 · Query a contract by merchant code; Terminate a contract by merchant code
///
/// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}`
#[derive(Clone)]
pub struct PlanId {
    pub(crate) node: crate::chain::Node,
}

impl PlanId {
    /// `/out-contract-code`: 通过商户协议号查询协议、商户协议号解约协议 · Query a contract by merchant code; Terminate a contract by merchant code
    #[inline]
    pub fn out_contract_code(&self) -> out_contract_code::OutContractCode {
        out_contract_code::OutContractCode { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}")
    }
}
