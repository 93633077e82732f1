//!
//!
//! `/v3/gov/subsidy/audit`

pub mod cup;

///
///
/// `/v3/gov/subsidy/audit`
#[derive(Clone)]
pub struct Audit {
    pub(crate) node: crate::chain::Node,
}

impl Audit {
    /// `/cup`:
    #[inline]
    pub fn cup(&self) -> cup::Cup {
        cup::Cup { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/audit")
    }
}
