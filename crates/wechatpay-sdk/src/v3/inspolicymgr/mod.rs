//! `/v3/inspolicymgr`

pub mod deduct;

/// `/v3/inspolicymgr`
pub struct Inspolicymgr {
    pub(crate) node: crate::chain::Node,
}

impl Inspolicymgr {
    /// `/deduct`
    #[inline]
    pub fn deduct(self) -> deduct::Deduct {
        deduct::Deduct { node: self.node }
    }

    /// This path, or one below it, without types.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/inspolicymgr")
    }
}
