//! 保险商户查询保险自动续费预约、保险商户预约保险自动续费 · Query an insurance renewal schedule; Schedule an insurance renewal debit
//!
//! `/v3/papay/insurance-pay/policy-periods`

pub mod contract_id;

/// 保险商户查询保险自动续费预约、保险商户预约保险自动续费 · Query an insurance renewal schedule; Schedule an insurance renewal debit
///
/// `/v3/papay/insurance-pay/policy-periods`
#[derive(Clone)]
pub struct PolicyPeriods {
    pub(crate) node: crate::chain::Node,
}

impl PolicyPeriods {
    /// `/contract-id`: 保险商户查询保险自动续费预约、保险商户预约保险自动续费 · Query an insurance renewal schedule; Schedule an insurance renewal debit
    #[inline]
    pub fn contract_id(&self) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-pay/policy-periods")
    }
}
