//! `/v3/parking`

pub mod reminders;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/parking`
pub struct Parking(pub(crate) Node);

impl Parking {
    /// `/reminders`
    #[inline]
    pub fn reminders(self) -> reminders::Reminders {
        reminders::Reminders(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/parking", rest)
    }
}
