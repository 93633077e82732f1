//! `/v3/gov/subsidy/audit/cup/refund`

pub mod sync;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/gov/subsidy/audit/cup/refund`
pub struct Refund(pub(crate) Node);

impl Refund {
    /// `/sync`
    #[inline]
    pub fn sync(self) -> sync::Sync {
        sync::Sync(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/audit/cup/refund", rest)
    }
}
