//! `/v3/brand/marketing/shake-activities`

pub mod activities;

/// `/v3/brand/marketing/shake-activities`
#[derive(Clone)]
pub struct ShakeActivities {
    pub(crate) node: crate::chain::Node,
}

impl ShakeActivities {
    /// `/activities`
    #[inline]
    pub fn activities(&self) -> activities::Activities {
        activities::Activities { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/marketing/shake-activities")
    }
}
