//! `/v3/papay/insurance-sign/contracts`

pub mod plan_id;
pub mod pre_entrust_sign;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/papay/insurance-sign/contracts`
pub struct Contracts(pub(crate) Node);

impl Contracts {
    /// `/plan-id`
    #[inline]
    pub fn plan_id(self) -> plan_id::PlanId {
        plan_id::PlanId(self.0)
    }

    /// `/pre-entrust-sign`
    #[inline]
    pub fn pre_entrust_sign(self) -> pre_entrust_sign::PreEntrustSign {
        pre_entrust_sign::PreEntrustSign(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/insurance-sign/contracts", rest)
    }
}
