//! `/v3/papay/insurance-sign/policy_periods`

pub mod plan_id;

use crate::chain::{Chain, Node};

/// `/v3/papay/insurance-sign/policy_periods`
pub struct PolicyPeriods {
    pub(crate) node: Node,
}

impl PolicyPeriods {
    /// `/plan-id`
    #[inline]
    pub fn plan_id(self) -> plan_id::PlanId {
        plan_id::PlanId { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/papay/insurance-sign/policy_periods", rest)
    }
}
