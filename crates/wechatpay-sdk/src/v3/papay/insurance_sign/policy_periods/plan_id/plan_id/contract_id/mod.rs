//! 保险商户修改保险扣费周期列表 · Modify insurance policy periods
//!
//! `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id`

pub mod contract_id;

/// 保险商户修改保险扣费周期列表 · Modify insurance policy periods
///
/// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id`
#[derive(Clone)]
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// `/{contract_id}`: 委托代扣协议ID · Auto-debit contract ID
    pub fn contract_id(&self, value: impl Into<String>) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.bind("contract_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id")
    }
}
