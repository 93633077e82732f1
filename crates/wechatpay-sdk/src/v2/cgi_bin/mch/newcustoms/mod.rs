//! `v2/cgi-bin/mch/newcustoms`

pub mod customdeclareredeclare;

/// `v2/cgi-bin/mch/newcustoms`
#[derive(Clone)]
pub struct Newcustoms {
    pub(crate) node: crate::chain::Node,
}

impl Newcustoms {
    /// `/customdeclareredeclare`
    #[inline]
    pub fn customdeclareredeclare(&self) -> customdeclareredeclare::Customdeclareredeclare {
        customdeclareredeclare::Customdeclareredeclare { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/cgi-bin/mch/newcustoms")
    }
}
