//! `/v3/papay/insurance-pay`

pub mod policy_periods;
pub mod transactions;

use crate::chain::{Chain, Node};

/// `/v3/papay/insurance-pay`
pub struct InsurancePay {
    pub(crate) node: Node,
}

impl InsurancePay {
    /// `/policy-periods`
    #[inline]
    pub fn policy_periods(self) -> policy_periods::PolicyPeriods {
        policy_periods::PolicyPeriods { node: self.node }
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/papay/insurance-pay", rest)
    }
}
