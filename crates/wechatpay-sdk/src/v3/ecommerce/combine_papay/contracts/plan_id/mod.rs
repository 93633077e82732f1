//! 通过商户协议号查询协议、商户协议号解约协议 · Query a contract by merchant code; Terminate a contract by merchant code
//!
//! `/v3/ecommerce/combine-papay/contracts/plan-id`

pub mod plan_id;

/// 通过商户协议号查询协议、商户协议号解约协议 · Query a contract by merchant code; Terminate a contract by merchant code
///
/// `/v3/ecommerce/combine-papay/contracts/plan-id`
#[derive(Clone)]
pub struct PlanId {
    pub(crate) node: crate::chain::Node,
}

impl PlanId {
    /// `/{plan_id}`: 委托代扣协议模板Id · Auto-debit contract template ID
    pub fn plan_id(&self, value: impl Into<String>) -> plan_id::PlanId {
        plan_id::PlanId { node: self.node.bind("plan_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/combine-papay/contracts/plan-id")
    }
}
