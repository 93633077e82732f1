//! `/v3/inspolicymgr`

pub mod deduct;

use crate::chain::{Chain, Node};

/// `/v3/inspolicymgr`
pub struct Inspolicymgr {
    pub(crate) node: Node,
}

impl Inspolicymgr {
    /// `/deduct`
    #[inline]
    pub fn deduct(self) -> deduct::Deduct {
        deduct::Deduct { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/inspolicymgr", rest)
    }
}
