//! `/v3/edu-star`

pub mod orders;
pub mod users;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/edu-star`
pub struct EduStar(pub(crate) Node);

impl EduStar {
    /// `/orders`
    #[inline]
    pub fn orders(self) -> orders::Orders {
        orders::Orders(self.0)
    }

    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/edu-star", rest)
    }
}
