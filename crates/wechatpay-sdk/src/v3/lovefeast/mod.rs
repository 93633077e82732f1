//! `/v3/lovefeast`

pub mod brands;
pub mod users;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/lovefeast`
pub struct Lovefeast(pub(crate) Node);

impl Lovefeast {
    /// `/brands`
    #[inline]
    pub fn brands(self) -> brands::Brands {
        brands::Brands(self.0)
    }

    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/lovefeast", rest)
    }
}
