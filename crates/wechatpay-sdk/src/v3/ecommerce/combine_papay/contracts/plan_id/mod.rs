//! `/v3/ecommerce/combine-papay/contracts/plan-id`

pub mod plan_id;

use crate::chain::{Chain, Node};

/// `/v3/ecommerce/combine-papay/contracts/plan-id`
pub struct PlanId {
    pub(crate) node: Node,
}

impl PlanId {
    /// `/{plan_id}`: 委托代扣协议模板Id
    #[inline]
    pub fn plan_id(self, value: impl Into<String>) -> plan_id::PlanId {
        plan_id::PlanId { node: self.node.bind("plan_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/ecommerce/combine-papay/contracts/plan-id", rest)
    }
}
