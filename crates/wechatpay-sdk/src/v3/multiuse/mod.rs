//! `/v3/multiuse`

pub mod stocks;
pub mod users;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/multiuse`
pub struct Multiuse(pub(crate) Node);

impl Multiuse {
    /// `/stocks`
    #[inline]
    pub fn stocks(self) -> stocks::Stocks {
        stocks::Stocks(self.0)
    }

    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/multiuse", rest)
    }
}
