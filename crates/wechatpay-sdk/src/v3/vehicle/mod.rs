//! `/v3/vehicle`

pub mod etc;
pub mod parking;
pub mod transactions;

use crate::chain::{Chain, Node};

/// `/v3/vehicle`
pub struct Vehicle {
    pub(crate) node: Node,
}

impl Vehicle {
    /// `/etc`
    #[inline]
    pub fn etc(self) -> etc::Etc {
        etc::Etc { node: self.node }
    }

    /// `/parking`
    #[inline]
    pub fn parking(self) -> parking::Parking {
        parking::Parking { node: self.node }
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/vehicle", rest)
    }
}
