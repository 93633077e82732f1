//! 保险委托代扣 · Insurance auto-debit
//!
//! `/v3/papay/insurance-pay`

pub mod policy_periods;
pub mod transactions;

/// 保险委托代扣 · Insurance auto-debit
///
/// `/v3/papay/insurance-pay`
#[derive(Clone)]
pub struct InsurancePay {
    pub(crate) node: crate::chain::Node,
}

impl InsurancePay {
    /// `/policy-periods`: 保险商户查询保险自动续费预约、保险商户预约保险自动续费 · Query an insurance renewal schedule; Schedule an insurance renewal debit
    #[inline]
    pub fn policy_periods(&self) -> policy_periods::PolicyPeriods {
        policy_periods::PolicyPeriods { node: self.node.clone() }
    }

    /// `/transactions`: 保险商户受理保险自动续费扣款 · Apply for an insurance renewal debit
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-pay")
    }
}
