//! `/v3/businesscircle`

pub mod parkings;
pub mod points;
pub mod user_authorizations;
pub mod users;

use crate::chain::{Chain, Node};

/// `/v3/businesscircle`
pub struct Businesscircle {
    pub(crate) node: Node,
}

impl Businesscircle {
    /// `/parkings`
    #[inline]
    pub fn parkings(self) -> parkings::Parkings {
        parkings::Parkings { node: self.node }
    }

    /// `/points`
    #[inline]
    pub fn points(self) -> points::Points {
        points::Points { node: self.node }
    }

    /// `/user-authorizations`
    #[inline]
    pub fn user_authorizations(self) -> user_authorizations::UserAuthorizations {
        user_authorizations::UserAuthorizations { node: self.node }
    }

    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/businesscircle", rest)
    }
}
