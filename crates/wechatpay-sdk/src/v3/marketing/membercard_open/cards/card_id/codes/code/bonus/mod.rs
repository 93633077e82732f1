//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`

pub mod commit;
pub mod prepare;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`
pub struct Bonus(pub(crate) Node);

impl Bonus {
    /// `/commit`
    #[inline]
    pub fn commit(self) -> commit::Commit {
        commit::Commit(self.0)
    }

    /// `/prepare`
    #[inline]
    pub fn prepare(self) -> prepare::Prepare {
        prepare::Prepare(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus", rest)
    }
}
