//! `/v3/marketing/partner/product-coupon`

pub mod image_generation_tasks;
pub mod media;
pub mod notify_configs;
pub mod product_coupons;
pub mod users;

/// `/v3/marketing/partner/product-coupon`
#[derive(Clone)]
pub struct ProductCoupon {
    pub(crate) node: crate::chain::Node,
}

impl ProductCoupon {
    /// `/image-generation-tasks`
    #[inline]
    pub fn image_generation_tasks(&self) -> image_generation_tasks::ImageGenerationTasks {
        image_generation_tasks::ImageGenerationTasks { node: self.node.clone() }
    }

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
        self.node.untyped("v3/marketing/partner/product-coupon")
    }
}
