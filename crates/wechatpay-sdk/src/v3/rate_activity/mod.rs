//! `/v3/rate-activity`

pub mod applications;

/// `/v3/rate-activity`
#[derive(Clone)]
pub struct RateActivity {
    pub(crate) node: crate::chain::Node,
}

impl RateActivity {
    /// `/applications`
    #[inline]
    pub fn applications(&self) -> applications::Applications {
        applications::Applications { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/rate-activity")
    }
}
