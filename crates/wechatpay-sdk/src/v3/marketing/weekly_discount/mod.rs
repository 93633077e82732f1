//! `/v3/marketing/weekly-discount`

pub mod activities;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/weekly-discount`
pub struct WeeklyDiscount(pub(crate) Node);

impl WeeklyDiscount {
    /// `/activities`
    #[inline]
    pub fn activities(self) -> activities::Activities {
        activities::Activities(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/weekly-discount", rest)
    }
}
