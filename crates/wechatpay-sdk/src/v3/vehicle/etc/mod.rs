//! ETC授权 · ETC authorisation
//!
//! `/v3/vehicle/etc`

pub mod contracts;
pub mod preopen;
pub mod transactions;
pub mod users;

/// ETC授权 · ETC authorisation
///
/// `/v3/vehicle/etc`
#[derive(Clone)]
pub struct Etc {
    pub(crate) node: crate::chain::Node,
}

impl Etc {
    /// `/contracts`: 通过商户ETC绑定号查询签约状态 · Query an ETC contract
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// `/preopen`: 预开通用户ETC指定卡扣费 · Pre-open ETC debit
    #[inline]
    pub fn preopen(&self) -> preopen::Preopen {
        preopen::Preopen { node: self.node.clone() }
    }

    /// `/transactions`: ETC授权 · ETC authorisation
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// `/users`: 查询ETC签约状态 · Query a user's ETC contract
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/vehicle/etc")
    }
}
