//! `/v3/brand/marketing`

pub mod shake_activities;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/brand/marketing`
pub struct Marketing(pub(crate) Node);

impl Marketing {
    /// `/shake-activities`
    #[inline]
    pub fn shake_activities(self) -> shake_activities::ShakeActivities {
        shake_activities::ShakeActivities(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/marketing", rest)
    }
}
