//! `/v3/apply4subject`

pub mod applyment;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/apply4subject`
pub struct Apply4subject(pub(crate) Node);

impl Apply4subject {
    /// `/applyment`
    #[inline]
    pub fn applyment(self) -> applyment::Applyment {
        applyment::Applyment(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/apply4subject", rest)
    }
}
