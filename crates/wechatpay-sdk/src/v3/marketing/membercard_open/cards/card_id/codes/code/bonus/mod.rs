//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`

pub mod commit;
pub mod prepare;

use crate::chain::{Chain, Node};

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`
pub struct Bonus {
    pub(crate) node: Node,
}

impl Bonus {
    /// `/commit`
    #[inline]
    pub fn commit(self) -> commit::Commit {
        commit::Commit { node: self.node }
    }

    /// `/prepare`
    #[inline]
    pub fn prepare(self) -> prepare::Prepare {
        prepare::Prepare { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus", rest)
    }
}
