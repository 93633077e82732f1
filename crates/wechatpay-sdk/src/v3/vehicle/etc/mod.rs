//! `/v3/vehicle/etc`

pub mod contracts;
pub mod preopen;
pub mod transactions;
pub mod users;

/// `/v3/vehicle/etc`
#[derive(Clone)]
pub struct Etc {
    pub(crate) node: crate::chain::Node,
}

impl Etc {
    /// `/contracts`
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// `/preopen`
    #[inline]
    pub fn preopen(&self) -> preopen::Preopen {
        preopen::Preopen { node: self.node.clone() }
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// `/users`
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/vehicle/etc")
    }
}
