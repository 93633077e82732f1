//! 委托代扣、鸿蒙委托代扣 · Auto-debit; HarmonyOS auto-debit
//!
//! `/v3/papay/sign/contracts`

pub mod harmony_plan_id;
pub mod plan_id;
pub mod pre_entrust_sign;

/// 委托代扣、鸿蒙委托代扣 · Auto-debit; HarmonyOS auto-debit
///
/// `/v3/papay/sign/contracts`
#[derive(Clone)]
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// `/harmony-plan-id`: 通过商户协议号查询委托代扣签约协议 · Query a HarmonyOS auto-debit contract
    #[inline]
    pub fn harmony_plan_id(&self) -> harmony_plan_id::HarmonyPlanId {
        harmony_plan_id::HarmonyPlanId { node: self.node.clone() }
    }

    /// `/plan-id`: 通过商户协议号查询委托代扣签约协议、通过商户协议号解除委托代扣签约协议 · Query an auto-debit contract; Terminate an auto-debit contract
    #[inline]
    pub fn plan_id(&self) -> plan_id::PlanId {
        plan_id::PlanId { node: self.node.clone() }
    }

    /// `/pre-entrust-sign`: 代扣预签约 · Pre-sign a HarmonyOS auto-debit contract
    #[inline]
    pub fn pre_entrust_sign(&self) -> pre_entrust_sign::PreEntrustSign {
        pre_entrust_sign::PreEntrustSign { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/sign/contracts")
    }
}
