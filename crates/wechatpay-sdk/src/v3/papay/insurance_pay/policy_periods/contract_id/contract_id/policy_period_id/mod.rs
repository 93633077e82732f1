//! 保险商户查询保险自动续费预约、保险商户预约保险自动续费 · Query an insurance renewal schedule; Schedule an insurance renewal debit
//!
//! `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id`

pub mod policy_period_id;

/// 保险商户查询保险自动续费预约、保险商户预约保险自动续费 · Query an insurance renewal schedule; Schedule an insurance renewal debit
///
/// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id`
#[derive(Clone)]
pub struct PolicyPeriodId {
    pub(crate) node: crate::chain::Node,
}

impl PolicyPeriodId {
    /// `/{policy_period_id}`: 保单的扣费周期编号 · Policy debit period ID
    pub fn policy_period_id(&self, value: impl Into<String>) -> policy_period_id::PolicyPeriodId {
        policy_period_id::PolicyPeriodId { node: self.node.bind("policy_period_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id",
        )
    }
}
