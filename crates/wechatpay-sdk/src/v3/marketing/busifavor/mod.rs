//! `/v3/marketing/busifavor`

pub mod callbacks;
pub mod coupons;
pub mod product_coupons;
pub mod stocks;
pub mod subsidy;
pub mod users;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/busifavor`
pub struct Busifavor(pub(crate) Node);

impl Busifavor {
    /// `/callbacks`
    #[inline]
    pub fn callbacks(self) -> callbacks::Callbacks {
        callbacks::Callbacks(self.0)
    }

    /// `/coupons`
    #[inline]
    pub fn coupons(self) -> coupons::Coupons {
        coupons::Coupons(self.0)
    }

    /// `/product-coupons`
    #[inline]
    pub fn product_coupons(self) -> product_coupons::ProductCoupons {
        product_coupons::ProductCoupons(self.0)
    }

    /// `/stocks`
    #[inline]
    pub fn stocks(self) -> stocks::Stocks {
        stocks::Stocks(self.0)
    }

    /// `/subsidy`
    #[inline]
    pub fn subsidy(self) -> subsidy::Subsidy {
        subsidy::Subsidy(self.0)
    }

    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor", rest)
    }
}
