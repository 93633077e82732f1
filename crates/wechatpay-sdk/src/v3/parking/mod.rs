//! `/v3/parking`

pub mod reminders;

use crate::chain::{Chain, Node};

/// `/v3/parking`
pub struct Parking {
    pub(crate) node: Node,
}

impl Parking {
    /// `/reminders`
    #[inline]
    pub fn reminders(self) -> reminders::Reminders {
        reminders::Reminders { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/parking", rest)
    }
}
