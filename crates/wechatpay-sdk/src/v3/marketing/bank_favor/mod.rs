//! `/v3/marketing/bank-favor`

pub mod users;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/bank-favor`
pub struct BankFavor(pub(crate) Node);

impl BankFavor {
    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/bank-favor", rest)
    }
}
