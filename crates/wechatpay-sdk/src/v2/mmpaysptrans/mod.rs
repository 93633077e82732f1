//! `v2/mmpaysptrans`

pub mod pay_bank;
pub mod query_bank;

use crate::chain::{Chain, Node};

/// `v2/mmpaysptrans`
pub struct Mmpaysptrans {
    pub(crate) node: Node,
}

impl Mmpaysptrans {
    /// `/pay_bank`
    #[inline]
    pub fn pay_bank(self) -> pay_bank::PayBank {
        pay_bank::PayBank { node: self.node }
    }

    /// `/query_bank`
    #[inline]
    pub fn query_bank(self) -> query_bank::QueryBank {
        query_bank::QueryBank { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/mmpaysptrans", rest)
    }
}
