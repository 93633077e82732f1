//! `v2/tools`

pub mod authcodetoopenid;
pub mod shorturl;

/// `v2/tools`
#[derive(Clone)]
pub struct Tools {
    pub(crate) node: crate::chain::Node,
}

impl Tools {
    /// `/authcodetoopenid`
    #[inline]
    pub fn authcodetoopenid(&self) -> authcodetoopenid::Authcodetoopenid {
        authcodetoopenid::Authcodetoopenid { node: self.node.clone() }
    }

    /// `/shorturl`
    #[inline]
    pub fn shorturl(&self) -> shorturl::Shorturl {
        shorturl::Shorturl { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/tools")
    }
}
