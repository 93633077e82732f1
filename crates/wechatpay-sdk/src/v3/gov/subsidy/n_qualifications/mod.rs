//! `/v3/gov/subsidy/n-qualifications`

pub mod sync;

/// `/v3/gov/subsidy/n-qualifications`
#[derive(Clone)]
pub struct NQualifications {
    pub(crate) node: crate::chain::Node,
}

impl NQualifications {
    /// `/sync`
    #[inline]
    pub fn sync(&self) -> sync::Sync {
        sync::Sync { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/n-qualifications")
    }
}
