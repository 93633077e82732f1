//! `/v3/marketing/busifavor/coupons/{card_id}`

pub mod send;

use crate::chain::{Chain, Node};

/// `/v3/marketing/busifavor/coupons/{card_id}`
pub struct CardId {
    pub(crate) node: Node,
}

impl CardId {
    /// `/send`
    #[inline]
    pub fn send(self) -> send::Send {
        send::Send { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/busifavor/coupons/{card_id}", rest)
    }
}
