//! `/v3/gov/subsidy/n-qualifications`

pub mod sync;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/gov/subsidy/n-qualifications`
pub struct NQualifications(pub(crate) Node);

impl NQualifications {
    /// `/sync`
    #[inline]
    pub fn sync(self) -> sync::Sync {
        sync::Sync(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/n-qualifications", rest)
    }
}
