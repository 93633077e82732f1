//! 保险商户查询保险自动续费预约、保险商户预约保险自动续费 · Query an insurance renewal schedule; Schedule an insurance renewal debit
//!
//! `/v3/papay/insurance-pay/policy-periods/contract-id`

pub mod contract_id;

/// 保险商户查询保险自动续费预约、保险商户预约保险自动续费 · Query an insurance renewal schedule; Schedule an insurance renewal debit
///
/// `/v3/papay/insurance-pay/policy-periods/contract-id`
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
        self.node.untyped("v3/papay/insurance-pay/policy-periods/contract-id")
    }
}
