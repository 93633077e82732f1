//! `/v3/eduschoolpay`

pub mod contracts;
pub mod transactions;
pub mod users;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/eduschoolpay`
pub struct Eduschoolpay(pub(crate) Node);

impl Eduschoolpay {
    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts(self.0)
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions(self.0)
    }

    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/eduschoolpay", rest)
    }
}
