//! `/v3/vehicle`

pub mod etc;
pub mod parking;
pub mod transactions;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/vehicle`
pub struct Vehicle(pub(crate) Node);

impl Vehicle {
    /// `/etc`
    #[inline]
    pub fn etc(self) -> etc::Etc {
        etc::Etc(self.0)
    }

    /// `/parking`
    #[inline]
    pub fn parking(self) -> parking::Parking {
        parking::Parking(self.0)
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/vehicle", rest)
    }
}
