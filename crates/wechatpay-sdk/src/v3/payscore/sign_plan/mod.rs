//! 支付分签约计划 · WeChat Pay Score contract plans
//!
//! `/v3/payscore/sign-plan`

pub mod partner;
pub mod serviceorder;
pub mod user_sign_plans;

/// 支付分签约计划 · WeChat Pay Score contract plans
///
/// `/v3/payscore/sign-plan`
#[derive(Clone)]
pub struct SignPlan {
    pub(crate) node: crate::chain::Node,
}

impl SignPlan {
    /// `/partner`: 支付分签约计划 · WeChat Pay Score contract plans
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// `/serviceorder`: 创建用户的签约计划详情对应的服务订单 · Create a plan service order
    #[inline]
    pub fn serviceorder(&self) -> serviceorder::Serviceorder {
        serviceorder::Serviceorder { node: self.node.clone() }
    }

    /// `/user-sign-plans`: 创建用户的签约计划 · Create a signed plan
    #[inline]
    pub fn user_sign_plans(&self) -> user_sign_plans::UserSignPlans {
        user_sign_plans::UserSignPlans { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/sign-plan")
    }
}
