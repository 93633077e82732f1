//! `/v3/qrcode`

pub mod transactions;
pub mod user_services;

use crate::chain::{Chain, Node};

/// `/v3/qrcode`
pub struct Qrcode {
    pub(crate) node: Node,
}

impl Qrcode {
    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions { node: self.node }
    }

    /// `/user-services`
    #[inline]
    pub fn user_services(self) -> user_services::UserServices {
        user_services::UserServices { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/qrcode", rest)
    }
}
