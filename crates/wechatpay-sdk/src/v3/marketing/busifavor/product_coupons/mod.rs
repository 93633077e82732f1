//! `/v3/marketing/busifavor/product-coupons`

pub mod pre_send;
pub mod send;

use crate::chain::{Chain, Node};

/// `/v3/marketing/busifavor/product-coupons`
pub struct ProductCoupons {
    pub(crate) node: Node,
}

impl ProductCoupons {
    /// `/pre-send`
    #[inline]
    pub fn pre_send(self) -> pre_send::PreSend {
        pre_send::PreSend { node: self.node }
    }

    /// `/send`
    #[inline]
    pub fn send(self) -> send::Send {
        send::Send { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/busifavor/product-coupons", rest)
    }
}
