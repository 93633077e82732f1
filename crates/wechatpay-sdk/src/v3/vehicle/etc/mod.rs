//! `/v3/vehicle/etc`

pub mod contracts;
pub mod preopen;
pub mod transactions;
pub mod users;

use crate::chain::{Chain, Node};

/// `/v3/vehicle/etc`
pub struct Etc {
    pub(crate) node: Node,
}

impl Etc {
    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts { node: self.node }
    }

    /// `/preopen`
    #[inline]
    pub fn preopen(self) -> preopen::Preopen {
        preopen::Preopen { node: self.node }
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions { node: self.node }
    }

    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/vehicle/etc", rest)
    }
}
