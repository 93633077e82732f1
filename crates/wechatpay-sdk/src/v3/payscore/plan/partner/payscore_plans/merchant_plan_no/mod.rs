//! 查询支付分计划、停止支付分计划 · Query a contract plan (partner); Stop a contract plan (partner)
//!
//! `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no`

pub mod merchant_plan_no;

/// 查询支付分计划、停止支付分计划 · Query a contract plan (partner); Stop a contract plan (partner)
///
/// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no`
#[derive(Clone)]
pub struct MerchantPlanNo {
    pub(crate) node: crate::chain::Node,
}

impl MerchantPlanNo {
    /// `/{merchant_plan_no}`: 支付分计划商户侧单号 · Merchant plan number
    pub fn merchant_plan_no(&self, value: impl Into<String>) -> merchant_plan_no::MerchantPlanNo {
        merchant_plan_no::MerchantPlanNo { node: self.node.bind("merchant_plan_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/plan/partner/payscore-plans/merchant-plan-no")
    }
}
