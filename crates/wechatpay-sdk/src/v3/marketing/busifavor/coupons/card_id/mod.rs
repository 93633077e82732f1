//! 发放消费卡 · Issue a spending card
//!
//! `/v3/marketing/busifavor/coupons/{card_id}`

pub mod send;

/// 发放消费卡 · Issue a spending card
///
/// `/v3/marketing/busifavor/coupons/{card_id}`
#[derive(Clone)]
pub struct CardId {
    pub(crate) node: crate::chain::Node,
}

impl CardId {
    /// `/send`: 发放消费卡 · Issue a spending card
    #[inline]
    pub fn send(&self) -> send::Send {
        send::Send { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/coupons/{card_id}")
    }
}
