//! 通过商户协议号查询委托代扣签约协议 · Query a HarmonyOS auto-debit contract
//!
//! `/v3/papay/sign/contracts/harmony-plan-id`

pub mod plan_id;

/// 通过商户协议号查询委托代扣签约协议 · Query a HarmonyOS auto-debit contract
///
/// `/v3/papay/sign/contracts/harmony-plan-id`
#[derive(Clone)]
pub struct HarmonyPlanId {
    pub(crate) node: crate::chain::Node,
}

impl HarmonyPlanId {
    /// `/{plan_id}`: 委托代扣模板ID · Auto-debit template ID
    pub fn plan_id(&self, value: impl Into<String>) -> plan_id::PlanId {
        plan_id::PlanId { node: self.node.bind("plan_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/sign/contracts/harmony-plan-id")
    }
}
