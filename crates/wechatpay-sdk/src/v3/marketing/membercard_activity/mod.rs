//! `/v3/marketing/membercard-activity`

pub mod activities;

/// `/v3/marketing/membercard-activity`
#[derive(Clone)]
pub struct MembercardActivity {
    pub(crate) node: crate::chain::Node,
}

impl MembercardActivity {
    /// `/activities`
    #[inline]
    pub fn activities(&self) -> activities::Activities {
        activities::Activities { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-activity")
    }
}
