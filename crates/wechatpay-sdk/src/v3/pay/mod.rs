//! `/v3/pay`

pub mod acquiring_bank;
pub mod instal;
pub mod partner;
pub mod transactions;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/pay`
pub struct Pay(pub(crate) Node);

impl Pay {
    /// `/acquiring-bank`
    #[inline]
    pub fn acquiring_bank(self) -> acquiring_bank::AcquiringBank {
        acquiring_bank::AcquiringBank(self.0)
    }

    /// `/instal`
    #[inline]
    pub fn instal(self) -> instal::Instal {
        instal::Instal(self.0)
    }

    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner(self.0)
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay", rest)
    }
}
