//! `/v3/lovefeast`

pub mod brands;
pub mod users;

use crate::chain::{Chain, Node};

/// `/v3/lovefeast`
pub struct Lovefeast {
    pub(crate) node: Node,
}

impl Lovefeast {
    /// `/brands`
    #[inline]
    pub fn brands(self) -> brands::Brands {
        brands::Brands { node: self.node }
    }

    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/lovefeast", rest)
    }
}
