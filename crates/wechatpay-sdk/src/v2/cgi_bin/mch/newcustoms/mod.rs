//! `v2/cgi-bin/mch/newcustoms`

pub mod customdeclareredeclare;

use crate::chain::{Chain, Node};

/// `v2/cgi-bin/mch/newcustoms`
pub struct Newcustoms {
    pub(crate) node: Node,
}

impl Newcustoms {
    /// `/customdeclareredeclare`
    #[inline]
    pub fn customdeclareredeclare(self) -> customdeclareredeclare::Customdeclareredeclare {
        customdeclareredeclare::Customdeclareredeclare { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/cgi-bin/mch/newcustoms", rest)
    }
}
