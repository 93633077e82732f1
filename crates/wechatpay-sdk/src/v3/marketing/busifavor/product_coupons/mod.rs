//! `/v3/marketing/busifavor/product-coupons`

pub mod pre_send;
pub mod send;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/busifavor/product-coupons`
pub struct ProductCoupons(pub(crate) Node);

impl ProductCoupons {
    /// `/pre-send`
    #[inline]
    pub fn pre_send(self) -> pre_send::PreSend {
        pre_send::PreSend(self.0)
    }

    /// `/send`
    #[inline]
    pub fn send(self) -> send::Send {
        send::Send(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/product-coupons", rest)
    }
}
