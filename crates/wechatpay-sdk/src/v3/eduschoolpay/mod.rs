//! 校园轻松付 · Campus easy pay
//!
//! `/v3/eduschoolpay`

pub mod contracts;
pub mod transactions;
pub mod users;

/// 校园轻松付 · Campus easy pay
///
/// `/v3/eduschoolpay`
#[derive(Clone)]
pub struct Eduschoolpay {
    pub(crate) node: crate::chain::Node,
}

impl Eduschoolpay {
    /// `/contracts`: 校园轻松付 · Campus easy pay
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// `/transactions`: 扣款 · Debit a user under a contract
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// `/users`: 查询用户签约列表、商户查询用户欠款状态 · List a user's contracts; Query a user's debt state
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/eduschoolpay")
    }
}
