//! `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no`

pub mod merchant_sign_plan_no;

use crate::chain::{Chain, Node};

/// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no`
pub struct MerchantSignPlanNo {
    pub(crate) node: Node,
}

impl MerchantSignPlanNo {
    /// `/{merchant_sign_plan_no}`: 商户签约计划号
    #[inline]
    pub fn merchant_sign_plan_no(
        self,
        value: impl Into<String>,
    ) -> merchant_sign_plan_no::MerchantSignPlanNo {
        merchant_sign_plan_no::MerchantSignPlanNo {
            node: self.node.bind("merchant_sign_plan_no", value),
        }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no", rest)
    }
}
