//! `/v3/payscore/sign-plan`

pub mod partner;
pub mod serviceorder;
pub mod user_sign_plans;

/// `/v3/payscore/sign-plan`
#[derive(Clone)]
pub struct SignPlan {
    pub(crate) node: crate::chain::Node,
}

impl SignPlan {
    /// `/partner`
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// `/serviceorder`
    #[inline]
    pub fn serviceorder(&self) -> serviceorder::Serviceorder {
        serviceorder::Serviceorder { node: self.node.clone() }
    }

    /// `/user-sign-plans`
    #[inline]
    pub fn user_sign_plans(&self) -> user_sign_plans::UserSignPlans {
        user_sign_plans::UserSignPlans { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/sign-plan")
    }
}
