//! `/v3/marketing/membercard-activity`

pub mod activities;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/membercard-activity`
pub struct MembercardActivity(pub(crate) Node);

impl MembercardActivity {
    /// `/activities`
    #[inline]
    pub fn activities(self) -> activities::Activities {
        activities::Activities(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-activity", rest)
    }
}
