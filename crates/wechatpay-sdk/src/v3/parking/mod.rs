//! 停车缴费 · Parking payment
//!
//! `/v3/parking`

pub mod reminders;

/// 停车缴费 · Parking payment
///
/// `/v3/parking`
#[derive(Clone)]
pub struct Parking {
    pub(crate) node: crate::chain::Node,
}

impl Parking {
    /// `/reminders`: 停车缴费服务 · Parking payment
    #[inline]
    pub fn reminders(&self) -> reminders::Reminders {
        reminders::Reminders { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/parking")
    }
}
