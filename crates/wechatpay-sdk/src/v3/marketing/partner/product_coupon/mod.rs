//! `/v3/marketing/partner/product-coupon`

pub mod image_generation_tasks;
pub mod media;
pub mod notify_configs;
pub mod product_coupons;
pub mod users;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/partner/product-coupon`
pub struct ProductCoupon(pub(crate) Node);

impl ProductCoupon {
    /// `/image-generation-tasks`
    #[inline]
    pub fn image_generation_tasks(self) -> image_generation_tasks::ImageGenerationTasks {
        image_generation_tasks::ImageGenerationTasks(self.0)
    }

    /// `/media`
    #[inline]
    pub fn media(self) -> media::Media {
        media::Media(self.0)
    }

    /// `/notify-configs`
    #[inline]
    pub fn notify_configs(self) -> notify_configs::NotifyConfigs {
        notify_configs::NotifyConfigs(self.0)
    }

    /// `/product-coupons`
    #[inline]
    pub fn product_coupons(self) -> product_coupons::ProductCoupons {
        product_coupons::ProductCoupons(self.0)
    }

    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partner/product-coupon", rest)
    }
}
