//! 商品券 · Product coupons
//!
//! `/v3/marketing/partner/product-coupon`

pub mod image_generation_tasks;
pub mod media;
pub mod notify_configs;
pub mod product_coupons;
pub mod users;

/// 商品券 · Product coupons
///
/// `/v3/marketing/partner/product-coupon`
#[derive(Clone)]
pub struct ProductCoupon {
    pub(crate) node: crate::chain::Node,
}

impl ProductCoupon {
    /// `/image-generation-tasks`: 提交图片生成任务 · Submit an image generation task
    #[inline]
    pub fn image_generation_tasks(&self) -> image_generation_tasks::ImageGenerationTasks {
        image_generation_tasks::ImageGenerationTasks { node: self.node.clone() }
    }

    /// `/media`: 图片上传 · Upload a product coupon image
    #[inline]
    pub fn media(&self) -> media::Media {
        media::Media { node: self.node.clone() }
    }

    /// `/notify-configs`: 获取商品券事件通知地址、设置商品券事件通知地址 · Query the product coupon notification URL; Set the product coupon notification URL
    #[inline]
    pub fn notify_configs(&self) -> notify_configs::NotifyConfigs {
        notify_configs::NotifyConfigs { node: self.node.clone() }
    }

    /// `/product-coupons`: 创建商品券 · Create a product coupon
    #[inline]
    pub fn product_coupons(&self) -> product_coupons::ProductCoupons {
        product_coupons::ProductCoupons { node: self.node.clone() }
    }

    /// `/users`: 商品券 · Product coupons
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon")
    }
}
