//! `/v3/gov/subsidy`

pub mod audit;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/gov/subsidy`
#[derive(Clone, Debug)]
pub struct Subsidy(pub(crate) Node);

impl Subsidy {
    /// `/audit`
    #[inline]
    pub fn audit(self) -> audit::Audit {
        audit::Audit(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy", rest)
    }
}
