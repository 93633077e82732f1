//! `/v3/global/micropay`

pub mod transactions;

use crate::chain::{Chain, Node};

/// `/v3/global/micropay`
pub struct Micropay {
    pub(crate) node: Node,
}

impl Micropay {
    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/micropay", rest)
    }
}
