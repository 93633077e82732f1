//! `/v3/ebike`

pub mod charge;

use crate::chain::{Chain, Node};

/// `/v3/ebike`
pub struct Ebike {
    pub(crate) node: Node,
}

impl Ebike {
    /// `/charge`
    #[inline]
    pub fn charge(self) -> charge::Charge {
        charge::Charge { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/ebike", rest)
    }
}
