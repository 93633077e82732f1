//! 查询用户的签约计划、直连商户取消用户的签约计划 · Query a signed plan; Stop a signed plan
//!
//! `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no`

pub mod merchant_sign_plan_no;

/// 查询用户的签约计划、直连商户取消用户的签约计划 · Query a signed plan; Stop a signed plan
///
/// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no`
#[derive(Clone)]
pub struct MerchantSignPlanNo {
    pub(crate) node: crate::chain::Node,
}

impl MerchantSignPlanNo {
    /// `/{merchant_sign_plan_no}`: 商户签约计划号 · Merchant signed plan number
    pub fn merchant_sign_plan_no(
        &self,
        value: impl Into<String>,
    ) -> merchant_sign_plan_no::MerchantSignPlanNo {
        merchant_sign_plan_no::MerchantSignPlanNo {
            node: self.node.bind("merchant_sign_plan_no", value),
        }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no")
    }
}
