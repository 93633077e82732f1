//! `/v3/papay/insurance-sign/policy_periods`

pub mod plan_id;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/papay/insurance-sign/policy_periods`
pub struct PolicyPeriods(pub(crate) Node);

impl PolicyPeriods {
    /// `/plan-id`
    #[inline]
    pub fn plan_id(self) -> plan_id::PlanId {
        plan_id::PlanId(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/insurance-sign/policy_periods", rest)
    }
}
