//! `/v3/gov/subsidy/audit`

pub mod cup;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/gov/subsidy/audit`
pub struct Audit(pub(crate) Node);

impl Audit {
    /// `/cup`
    #[inline]
    pub fn cup(self) -> cup::Cup {
        cup::Cup(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/audit", rest)
    }
}
