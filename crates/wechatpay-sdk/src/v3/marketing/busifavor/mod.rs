//! `/v3/marketing/busifavor`

pub mod callbacks;
pub mod coupons;
pub mod product_coupons;
pub mod stocks;
pub mod subsidy;
pub mod users;

/// `/v3/marketing/busifavor`
pub struct Busifavor {
    pub(crate) node: crate::chain::Node,
}

impl Busifavor {
    /// `/callbacks`
    #[inline]
    pub fn callbacks(self) -> callbacks::Callbacks {
        callbacks::Callbacks { node: self.node }
    }

    /// `/coupons`
    #[inline]
    pub fn coupons(self) -> coupons::Coupons {
        coupons::Coupons { node: self.node }
    }

    /// `/product-coupons`
    #[inline]
    pub fn product_coupons(self) -> product_coupons::ProductCoupons {
        product_coupons::ProductCoupons { node: self.node }
    }

    /// `/stocks`
    #[inline]
    pub fn stocks(self) -> stocks::Stocks {
        stocks::Stocks { node: self.node }
    }

    /// `/subsidy`
    #[inline]
    pub fn subsidy(self) -> subsidy::Subsidy {
        subsidy::Subsidy { node: self.node }
    }

    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users { node: self.node }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor")
    }
}
