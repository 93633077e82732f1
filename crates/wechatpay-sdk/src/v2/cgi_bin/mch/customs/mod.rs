//! `v2/cgi-bin/mch/customs`

pub mod customdeclareorder;
pub mod customdeclarequery;

use crate::chain::{Chain, Node};

/// `v2/cgi-bin/mch/customs`
pub struct Customs {
    pub(crate) node: Node,
}

impl Customs {
    /// `/customdeclareorder`
    #[inline]
    pub fn customdeclareorder(self) -> customdeclareorder::Customdeclareorder {
        customdeclareorder::Customdeclareorder { node: self.node }
    }

    /// `/customdeclarequery`
    #[inline]
    pub fn customdeclarequery(self) -> customdeclarequery::Customdeclarequery {
        customdeclarequery::Customdeclarequery { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/cgi-bin/mch/customs", rest)
    }
}
