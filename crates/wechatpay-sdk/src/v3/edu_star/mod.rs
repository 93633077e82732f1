//! `/v3/edu-star`

pub mod orders;
pub mod users;

use crate::chain::{Chain, Node};

/// `/v3/edu-star`
pub struct EduStar {
    pub(crate) node: Node,
}

impl EduStar {
    /// `/orders`
    #[inline]
    pub fn orders(self) -> orders::Orders {
        orders::Orders { node: self.node }
    }

    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/edu-star", rest)
    }
}
