//! `/v3/payscore/sign-plan/partner`

pub mod serviceorder;
pub mod user_sign_plans;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/payscore/sign-plan/partner`
pub struct Partner(pub(crate) Node);

impl Partner {
    /// `/serviceorder`
    #[inline]
    pub fn serviceorder(self) -> serviceorder::Serviceorder {
        serviceorder::Serviceorder(self.0)
    }

    /// `/user-sign-plans`
    #[inline]
    pub fn user_sign_plans(self) -> user_sign_plans::UserSignPlans {
        user_sign_plans::UserSignPlans(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/sign-plan/partner", rest)
    }
}
