//! `v2/cgi-bin/mch`

pub mod customs;
pub mod newcustoms;

/// `v2/cgi-bin/mch`
#[derive(Clone)]
pub struct Mch {
    pub(crate) node: crate::chain::Node,
}

impl Mch {
    /// `/customs`
    #[inline]
    pub fn customs(&self) -> customs::Customs {
        customs::Customs { node: self.node.clone() }
    }

    /// `/newcustoms`
    #[inline]
    pub fn newcustoms(&self) -> newcustoms::Newcustoms {
        newcustoms::Newcustoms { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/cgi-bin/mch")
    }
}
