//! 平台收付通 合单代扣 · E-commerce payments: combined auto-debit
//!
//! `/v3/ecommerce/combine-papay/contracts`

pub mod plan_id;
pub mod pre_entrust_sign;

/// 平台收付通 合单代扣 · E-commerce payments: combined auto-debit
///
/// `/v3/ecommerce/combine-papay/contracts`
#[derive(Clone)]
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// `/plan-id`: 通过商户协议号查询协议、商户协议号解约协议 · Query a contract by merchant code; Terminate a contract by merchant code
    #[inline]
    pub fn plan_id(&self) -> plan_id::PlanId {
        plan_id::PlanId { node: self.node.clone() }
    }

    /// `/pre-entrust-sign`: APP方式预签约 · Pre-sign a contract in an app
    #[inline]
    pub fn pre_entrust_sign(&self) -> pre_entrust_sign::PreEntrustSign {
        pre_entrust_sign::PreEntrustSign { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/combine-papay/contracts")
    }
}
