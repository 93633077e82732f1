//! 通过商户协议号查询委托代扣签约协议、通过商户协议号解除委托代扣签约协议 · Query an auto-debit contract (partner); Terminate an auto-debit contract (partner)
//!
//! `/v3/papay/sign/partner/contracts`

pub mod plan_id;

/// 通过商户协议号查询委托代扣签约协议、通过商户协议号解除委托代扣签约协议 · Query an auto-debit contract (partner); Terminate an auto-debit contract (partner)
///
/// `/v3/papay/sign/partner/contracts`
#[derive(Clone)]
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// `/plan-id`: 通过商户协议号查询委托代扣签约协议、通过商户协议号解除委托代扣签约协议 · Query an auto-debit contract (partner); Terminate an auto-debit contract (partner)
    #[inline]
    pub fn plan_id(&self) -> plan_id::PlanId {
        plan_id::PlanId { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/sign/partner/contracts")
    }
}
