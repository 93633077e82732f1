//! `/v3/qrcode`

pub mod transactions;
pub mod user_services;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/qrcode`
pub struct Qrcode(pub(crate) Node);

impl Qrcode {
    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions(self.0)
    }

    /// `/user-services`
    #[inline]
    pub fn user_services(self) -> user_services::UserServices {
        user_services::UserServices(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/qrcode", rest)
    }
}
