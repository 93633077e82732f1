//! `/v3/ebike/charge`

pub mod contracts;
pub mod transactions;
pub mod users;

use crate::chain::{Chain, Node};

/// `/v3/ebike/charge`
pub struct Charge {
    pub(crate) node: Node,
}

impl Charge {
    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts { node: self.node }
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
        self.node.chain("v3/ebike/charge", rest)
    }
}
