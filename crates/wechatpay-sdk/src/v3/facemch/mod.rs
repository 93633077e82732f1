//! `/v3/facemch`

pub mod users;

use crate::chain::{Chain, Node};

/// `/v3/facemch`
pub struct Facemch {
    pub(crate) node: Node,
}

impl Facemch {
    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/facemch", rest)
    }
}
