//! `/v3/papay/insurance-pay`

pub mod policy_periods;
pub mod transactions;

/// `/v3/papay/insurance-pay`
#[derive(Clone)]
pub struct InsurancePay {
    pub(crate) node: crate::chain::Node,
}

impl InsurancePay {
    /// `/policy-periods`
    #[inline]
    pub fn policy_periods(&self) -> policy_periods::PolicyPeriods {
        policy_periods::PolicyPeriods { node: self.node.clone() }
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-pay")
    }
}
