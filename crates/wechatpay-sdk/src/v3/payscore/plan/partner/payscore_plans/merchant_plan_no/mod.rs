//! `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no`

pub mod merchant_plan_no;

use crate::chain::{Chain, Node};

/// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no`
pub struct MerchantPlanNo {
    pub(crate) node: Node,
}

impl MerchantPlanNo {
    /// `/{merchant_plan_no}`: 支付分计划商户侧单号
    #[inline]
    pub fn merchant_plan_no(self, value: impl Into<String>) -> merchant_plan_no::MerchantPlanNo {
        merchant_plan_no::MerchantPlanNo { node: self.node.bind("merchant_plan_no", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/payscore/plan/partner/payscore-plans/merchant-plan-no", rest)
    }
}
