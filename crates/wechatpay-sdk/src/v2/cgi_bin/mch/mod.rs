//! `v2/cgi-bin/mch`

pub mod customs;
pub mod newcustoms;

use crate::chain::{Chain, Node};

/// `v2/cgi-bin/mch`
pub struct Mch {
    pub(crate) node: Node,
}

impl Mch {
    /// `/customs`
    #[inline]
    pub fn customs(self) -> customs::Customs {
        customs::Customs { node: self.node }
    }

    /// `/newcustoms`
    #[inline]
    pub fn newcustoms(self) -> newcustoms::Newcustoms {
        newcustoms::Newcustoms { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/cgi-bin/mch", rest)
    }
}
