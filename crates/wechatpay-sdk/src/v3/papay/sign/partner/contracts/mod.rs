//! `/v3/papay/sign/partner/contracts`

pub mod plan_id;

use crate::chain::{Chain, Node};

/// `/v3/papay/sign/partner/contracts`
pub struct Contracts {
    pub(crate) node: Node,
}

impl Contracts {
    /// `/plan-id`
    #[inline]
    pub fn plan_id(self) -> plan_id::PlanId {
        plan_id::PlanId { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/papay/sign/partner/contracts", rest)
    }
}
