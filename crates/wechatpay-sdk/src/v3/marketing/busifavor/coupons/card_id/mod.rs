//! `/v3/marketing/busifavor/coupons/{card_id}`

pub mod send;

/// `/v3/marketing/busifavor/coupons/{card_id}`
#[derive(Clone)]
pub struct CardId {
    pub(crate) node: crate::chain::Node,
}

impl CardId {
    /// `/send`
    #[inline]
    pub fn send(&self) -> send::Send {
        send::Send { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/coupons/{card_id}")
    }
}
