//! `/v3/marketing/favor`

pub mod callbacks;
pub mod coupon_stocks;
pub mod media;
pub mod stocks;
pub mod users;

/// `/v3/marketing/favor`
#[derive(Clone)]
pub struct Favor {
    pub(crate) node: crate::chain::Node,
}

impl Favor {
    /// `/callbacks`
    #[inline]
    pub fn callbacks(&self) -> callbacks::Callbacks {
        callbacks::Callbacks { node: self.node.clone() }
    }

    /// `/coupon-stocks`
    #[inline]
    pub fn coupon_stocks(&self) -> coupon_stocks::CouponStocks {
        coupon_stocks::CouponStocks { node: self.node.clone() }
    }

    /// `/media`
    #[inline]
    pub fn media(&self) -> media::Media {
        media::Media { node: self.node.clone() }
    }

    /// `/stocks`
    #[inline]
    pub fn stocks(&self) -> stocks::Stocks {
        stocks::Stocks { node: self.node.clone() }
    }

    /// `/users`
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor")
    }
}
