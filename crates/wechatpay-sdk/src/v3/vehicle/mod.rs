//! `/v3/vehicle`

pub mod etc;
pub mod parking;
pub mod transactions;

/// `/v3/vehicle`
#[derive(Clone)]
pub struct Vehicle {
    pub(crate) node: crate::chain::Node,
}

impl Vehicle {
    /// `/etc`
    #[inline]
    pub fn etc(&self) -> etc::Etc {
        etc::Etc { node: self.node.clone() }
    }

    /// `/parking`
    #[inline]
    pub fn parking(&self) -> parking::Parking {
        parking::Parking { node: self.node.clone() }
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/vehicle")
    }
}
