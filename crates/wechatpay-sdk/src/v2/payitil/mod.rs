//! `v2/payitil`

pub mod report;

use crate::chain::{Chain, Node};

/// `v2/payitil`
pub struct Payitil {
    pub(crate) node: Node,
}

impl Payitil {
    /// `/report`
    #[inline]
    pub fn report(self) -> report::Report {
        report::Report { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/payitil", rest)
    }
}
