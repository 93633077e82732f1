//! `/v3/papay/pay`

pub mod harmony;
pub mod partner;
pub mod schedules;
pub mod transactions;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/papay/pay`
pub struct Pay(pub(crate) Node);

impl Pay {
    /// `/harmony`
    #[inline]
    pub fn harmony(self) -> harmony::Harmony {
        harmony::Harmony(self.0)
    }

    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner(self.0)
    }

    /// `/schedules`
    #[inline]
    pub fn schedules(self) -> schedules::Schedules {
        schedules::Schedules(self.0)
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/pay", rest)
    }
}
