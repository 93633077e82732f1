//! `/v3/papay/insurance-sign`

pub mod contracts;
pub mod policy_periods;
pub mod policy_periods_2;

use crate::chain::{Chain, Node};

/// `/v3/papay/insurance-sign`
pub struct InsuranceSign {
    pub(crate) node: Node,
}

impl InsuranceSign {
    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts { node: self.node }
    }

    /// `/policy-periods`
    #[inline]
    pub fn policy_periods(self) -> policy_periods::PolicyPeriods {
        policy_periods::PolicyPeriods { node: self.node }
    }

    /// `/policy_periods`
    #[inline]
    pub fn policy_periods_2(self) -> policy_periods_2::PolicyPeriods {
        policy_periods_2::PolicyPeriods { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/papay/insurance-sign", rest)
    }
}
