//! 向用户预发放商品券、向用户发放商品券 · Prepare to issue a product coupon; Issue a product coupon to a user
//!
//! `/v3/marketing/busifavor/product-coupons`

pub mod pre_send;
pub mod send;

/// 向用户预发放商品券、向用户发放商品券 · Prepare to issue a product coupon; Issue a product coupon to a user
///
/// `/v3/marketing/busifavor/product-coupons`
#[derive(Clone)]
pub struct ProductCoupons {
    pub(crate) node: crate::chain::Node,
}

impl ProductCoupons {
    /// `/pre-send`: 向用户预发放商品券 · Prepare to issue a product coupon
    #[inline]
    pub fn pre_send(&self) -> pre_send::PreSend {
        pre_send::PreSend { node: self.node.clone() }
    }

    /// `/send`: 向用户发放商品券 · Issue a product coupon to a user
    #[inline]
    pub fn send(&self) -> send::Send {
        send::Send { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/product-coupons")
    }
}
