//! `/v3/payscore/plan/partner`

pub mod payscore_plans;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/payscore/plan/partner`
pub struct Partner(pub(crate) Node);

impl Partner {
    /// `/payscore-plans`
    #[inline]
    pub fn payscore_plans(self) -> payscore_plans::PayscorePlans {
        payscore_plans::PayscorePlans(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/plan/partner", rest)
    }
}
