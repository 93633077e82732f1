//! 商品券 (品牌) · Product coupons (brand)
//!
//! `/brand/marketing/product-coupon`

pub mod media;
pub mod notify_configs;
pub mod product_coupons;
pub mod users;

/// 商品券 (品牌) · Product coupons (brand)
///
/// `/brand/marketing/product-coupon`
#[derive(Clone)]
pub struct ProductCoupon {
    pub(crate) node: crate::chain::Node,
}

impl ProductCoupon {
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
        self.node.untyped("brand/marketing/product-coupon")
    }
}
