//! `/v3/marketing/paygiftactivity`

pub mod activities;
pub mod unique_threshold_activity;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/paygiftactivity`
pub struct Paygiftactivity(pub(crate) Node);

impl Paygiftactivity {
    /// `/activities`
    #[inline]
    pub fn activities(self) -> activities::Activities {
        activities::Activities(self.0)
    }

    /// `/unique-threshold-activity`
    #[inline]
    pub fn unique_threshold_activity(self) -> unique_threshold_activity::UniqueThresholdActivity {
        unique_threshold_activity::UniqueThresholdActivity(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/paygiftactivity", rest)
    }
}
