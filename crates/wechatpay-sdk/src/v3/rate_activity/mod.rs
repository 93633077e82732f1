//! `/v3/rate-activity`

pub mod applications;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/rate-activity`
pub struct RateActivity(pub(crate) Node);

impl RateActivity {
    /// `/applications`
    #[inline]
    pub fn applications(self) -> applications::Applications {
        applications::Applications(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/rate-activity", rest)
    }
}
