//! `/v3/marketing/favor`

pub mod callbacks;
pub mod coupon_stocks;
pub mod media;
pub mod stocks;
pub mod users;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/favor`
pub struct Favor(pub(crate) Node);

impl Favor {
    /// `/callbacks`
    #[inline]
    pub fn callbacks(self) -> callbacks::Callbacks {
        callbacks::Callbacks(self.0)
    }

    /// `/coupon-stocks`
    #[inline]
    pub fn coupon_stocks(self) -> coupon_stocks::CouponStocks {
        coupon_stocks::CouponStocks(self.0)
    }

    /// `/media`
    #[inline]
    pub fn media(self) -> media::Media {
        media::Media(self.0)
    }

    /// `/stocks`
    #[inline]
    pub fn stocks(self) -> stocks::Stocks {
        stocks::Stocks(self.0)
    }

    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/favor", rest)
    }
}
