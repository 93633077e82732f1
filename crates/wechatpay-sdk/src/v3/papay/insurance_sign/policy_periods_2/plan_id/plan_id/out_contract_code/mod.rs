//! 保险商户查询保险扣费周期列表 · List insurance policy periods
//!
//! `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code`

pub mod out_contract_code;

/// 保险商户查询保险扣费周期列表 · List insurance policy periods
///
/// `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code`
#[derive(Clone)]
pub struct OutContractCode {
    pub(crate) node: crate::chain::Node,
}

impl OutContractCode {
    /// `/{out_contract_code}`: 商户签约协议号 · Merchant contract number
    pub fn out_contract_code(
        &self,
        value: impl Into<String>,
    ) -> out_contract_code::OutContractCode {
        out_contract_code::OutContractCode { node: self.node.bind("out_contract_code", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code")
    }
}
