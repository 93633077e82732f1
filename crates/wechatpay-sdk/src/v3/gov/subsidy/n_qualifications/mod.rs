//! N品类同步资格核销信息 · Report an N-category redemption
//!
//! `/v3/gov/subsidy/n-qualifications`

pub mod sync;

/// N品类同步资格核销信息 · Report an N-category redemption
///
/// `/v3/gov/subsidy/n-qualifications`
#[derive(Clone)]
pub struct NQualifications {
    pub(crate) node: crate::chain::Node,
}

impl NQualifications {
    /// `/sync`: N品类同步资格核销信息 · Report an N-category redemption
    #[inline]
    pub fn sync(&self) -> sync::Sync {
        sync::Sync { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/n-qualifications")
    }
}
