//! `/v3/realname`

pub mod verify;

use crate::chain::{Chain, Node};

/// `/v3/realname`
pub struct Realname {
    pub(crate) node: Node,
}

impl Realname {
    /// `/verify`
    #[inline]
    pub fn verify(self) -> verify::Verify {
        verify::Verify { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/realname", rest)
    }
}
