//! `/v3/businesscircle`

pub mod parkings;
pub mod points;
pub mod user_authorizations;
pub mod users;

/// `/v3/businesscircle`
#[derive(Clone)]
pub struct Businesscircle {
    pub(crate) node: crate::chain::Node,
}

impl Businesscircle {
    /// `/parkings`
    #[inline]
    pub fn parkings(&self) -> parkings::Parkings {
        parkings::Parkings { node: self.node.clone() }
    }

    /// `/points`
    #[inline]
    pub fn points(&self) -> points::Points {
        points::Points { node: self.node.clone() }
    }

    /// `/user-authorizations`
    #[inline]
    pub fn user_authorizations(&self) -> user_authorizations::UserAuthorizations {
        user_authorizations::UserAuthorizations { node: self.node.clone() }
    }

    /// `/users`
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/businesscircle")
    }
}
