//! 保险委托代扣 · Insurance auto-debit
//!
//! `/v3/papay/insurance-sign/contracts`

pub mod plan_id;
pub mod pre_entrust_sign;

/// 保险委托代扣 · Insurance auto-debit
///
/// `/v3/papay/insurance-sign/contracts`
#[derive(Clone)]
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// `/plan-id`: 保险委托代扣 · Insurance auto-debit
    #[inline]
    pub fn plan_id(&self) -> plan_id::PlanId {
        plan_id::PlanId { node: self.node.clone() }
    }

    /// `/pre-entrust-sign`: 保险委托代扣 · Insurance auto-debit
    #[inline]
    pub fn pre_entrust_sign(&self) -> pre_entrust_sign::PreEntrustSign {
        pre_entrust_sign::PreEntrustSign { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-sign/contracts")
    }
}
