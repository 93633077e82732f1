//! `/v3/marketing/busifavor/product-coupons`

pub mod pre_send;
pub mod send;

/// `/v3/marketing/busifavor/product-coupons`
#[derive(Clone)]
pub struct ProductCoupons {
    pub(crate) node: crate::chain::Node,
}

impl ProductCoupons {
    /// `/pre-send`
    #[inline]
    pub fn pre_send(&self) -> pre_send::PreSend {
        pre_send::PreSend { node: self.node.clone() }
    }

    /// `/send`
    #[inline]
    pub fn send(&self) -> send::Send {
        send::Send { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/product-coupons")
    }
}
