//! `/brand/marketing/product-coupon`

pub mod media;
pub mod notify_configs;
pub mod product_coupons;
pub mod users;

/// `/brand/marketing/product-coupon`
#[derive(Clone)]
pub struct ProductCoupon {
    pub(crate) node: crate::chain::Node,
}

impl ProductCoupon {
    /// `/media`
    #[inline]
    pub fn media(&self) -> media::Media {
        media::Media { node: self.node.clone() }
    }

    /// `/notify-configs`
    #[inline]
    pub fn notify_configs(&self) -> notify_configs::NotifyConfigs {
        notify_configs::NotifyConfigs { node: self.node.clone() }
    }

    /// `/product-coupons`
    #[inline]
    pub fn product_coupons(&self) -> product_coupons::ProductCoupons {
        product_coupons::ProductCoupons { node: self.node.clone() }
    }

    /// `/users`
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/marketing/product-coupon")
    }
}
