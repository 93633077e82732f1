//! `/v3/parking`

pub mod reminders;

/// `/v3/parking`
#[derive(Clone)]
pub struct Parking {
    pub(crate) node: crate::chain::Node,
}

impl Parking {
    /// `/reminders`
    #[inline]
    pub fn reminders(&self) -> reminders::Reminders {
        reminders::Reminders { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/parking")
    }
}
