//! 电动自行车行业代扣 · E-bike industry auto-debit
//!
//! `/v3/ebike/charge`

pub mod contracts;
pub mod transactions;
pub mod users;

/// 电动自行车行业代扣 · E-bike industry auto-debit
///
/// `/v3/ebike/charge`
#[derive(Clone)]
pub struct Charge {
    pub(crate) node: crate::chain::Node,
}

impl Charge {
    /// `/contracts`: 电动自行车行业代扣 · E-bike industry auto-debit
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// `/transactions`: 充电自行车代扣受理扣款 · Debit a charging session
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// `/users`: 通过用户标识查询用户状态 · Query a user state by openid
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ebike/charge")
    }
}
