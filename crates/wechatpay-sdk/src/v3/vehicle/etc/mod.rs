//! `/v3/vehicle/etc`

pub mod contracts;
pub mod preopen;
pub mod transactions;
pub mod users;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/vehicle/etc`
pub struct Etc(pub(crate) Node);

impl Etc {
    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts(self.0)
    }

    /// `/preopen`
    #[inline]
    pub fn preopen(self) -> preopen::Preopen {
        preopen::Preopen(self.0)
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
        self.0.chain("v3/vehicle/etc", rest)
    }
}
