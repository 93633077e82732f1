//! `v2/mmpaysptrans`

pub mod pay_bank;
pub mod query_bank;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/mmpaysptrans`
pub struct Mmpaysptrans(pub(crate) Node);

impl Mmpaysptrans {
    /// `/pay_bank`
    #[inline]
    pub fn pay_bank(self) -> pay_bank::PayBank {
        pay_bank::PayBank(self.0)
    }

    /// `/query_bank`
    #[inline]
    pub fn query_bank(self) -> query_bank::QueryBank {
        query_bank::QueryBank(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mmpaysptrans", rest)
    }
}
