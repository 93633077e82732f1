//! `/v3/businesscircle`

pub mod parkings;
pub mod points;
pub mod user_authorizations;
pub mod users;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/businesscircle`
pub struct Businesscircle(pub(crate) Node);

impl Businesscircle {
    /// `/parkings`
    #[inline]
    pub fn parkings(self) -> parkings::Parkings {
        parkings::Parkings(self.0)
    }

    /// `/points`
    #[inline]
    pub fn points(self) -> points::Points {
        points::Points(self.0)
    }

    /// `/user-authorizations`
    #[inline]
    pub fn user_authorizations(self) -> user_authorizations::UserAuthorizations {
        user_authorizations::UserAuthorizations(self.0)
    }

    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/businesscircle", rest)
    }
}
