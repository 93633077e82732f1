//! 保险商户修改保险扣费周期列表 · Modify insurance policy periods
//!
//! `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}`

pub mod modify;

/// 保险商户修改保险扣费周期列表 · Modify insurance policy periods
///
/// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}`
#[derive(Clone)]
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// `/modify`: 保险商户修改保险扣费周期列表 · Modify insurance policy periods
    #[inline]
    pub fn modify(&self) -> modify::Modify {
        modify::Modify { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}",
        )
    }
}
