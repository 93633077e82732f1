//! `/v3/multiuse`

pub mod stocks;
pub mod users;

use crate::chain::{Chain, Node};

/// `/v3/multiuse`
pub struct Multiuse {
    pub(crate) node: Node,
}

impl Multiuse {
    /// `/stocks`
    #[inline]
    pub fn stocks(self) -> stocks::Stocks {
        stocks::Stocks { node: self.node }
    }

    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/multiuse", rest)
    }
}
