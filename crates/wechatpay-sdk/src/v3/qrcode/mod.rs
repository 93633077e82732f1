//! 刷码乘车 · Scan to ride
//!
//! `/v3/qrcode`

pub mod transactions;
pub mod user_services;

/// 刷码乘车 · Scan to ride
///
/// `/v3/qrcode`
#[derive(Clone)]
pub struct Qrcode {
    pub(crate) node: crate::chain::Node,
}

impl Qrcode {
    /// `/transactions`: 扣费受理 · Request a ride debit
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// `/user-services`: 查询用户服务可用信息 · Query the service state of a user
    #[inline]
    pub fn user_services(&self) -> user_services::UserServices {
        user_services::UserServices { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/qrcode")
    }
}
