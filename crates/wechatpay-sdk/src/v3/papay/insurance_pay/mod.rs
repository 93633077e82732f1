//! `/v3/papay/insurance-pay`

pub mod policy_periods;
pub mod transactions;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/papay/insurance-pay`
pub struct InsurancePay(pub(crate) Node);

impl InsurancePay {
    /// `/policy-periods`
    #[inline]
    pub fn policy_periods(self) -> policy_periods::PolicyPeriods {
        policy_periods::PolicyPeriods(self.0)
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/insurance-pay", rest)
    }
}
