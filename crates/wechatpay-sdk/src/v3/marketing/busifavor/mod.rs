//! `/v3/marketing/busifavor`

pub mod callbacks;
pub mod coupons;
pub mod product_coupons;
pub mod stocks;
pub mod subsidy;
pub mod users;

/// `/v3/marketing/busifavor`
#[derive(Clone)]
pub struct Busifavor {
    pub(crate) node: crate::chain::Node,
}

impl Busifavor {
    /// `/callbacks`
    #[inline]
    pub fn callbacks(&self) -> callbacks::Callbacks {
        callbacks::Callbacks { node: self.node.clone() }
    }

    /// `/coupons`
    #[inline]
    pub fn coupons(&self) -> coupons::Coupons {
        coupons::Coupons { node: self.node.clone() }
    }

    /// `/product-coupons`
    #[inline]
    pub fn product_coupons(&self) -> product_coupons::ProductCoupons {
        product_coupons::ProductCoupons { node: self.node.clone() }
    }

    /// `/stocks`
    #[inline]
    pub fn stocks(&self) -> stocks::Stocks {
        stocks::Stocks { node: self.node.clone() }
    }

    /// `/subsidy`
    #[inline]
    pub fn subsidy(&self) -> subsidy::Subsidy {
        subsidy::Subsidy { node: self.node.clone() }
    }

    /// `/users`
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor")
    }
}
