//! `/v3/papay/insurance-sign`

pub mod contracts;
pub mod policy_periods;
pub mod policy_periods_2;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/papay/insurance-sign`
pub struct InsuranceSign(pub(crate) Node);

impl InsuranceSign {
    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts(self.0)
    }

    /// `/policy-periods`
    #[inline]
    pub fn policy_periods(self) -> policy_periods::PolicyPeriods {
        policy_periods::PolicyPeriods(self.0)
    }

    /// `/policy_periods`
    #[inline]
    pub fn policy_periods_2(self) -> policy_periods_2::PolicyPeriods {
        policy_periods_2::PolicyPeriods(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/insurance-sign", rest)
    }
}
