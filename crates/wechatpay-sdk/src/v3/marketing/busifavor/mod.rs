//! 商家券 · Merchant coupons
//!
//! `/v3/marketing/busifavor`

pub mod callbacks;
pub mod coupons;
pub mod product_coupons;
pub mod stocks;
pub mod subsidy;
pub mod users;

/// 商家券 · Merchant coupons
///
/// `/v3/marketing/busifavor`
#[derive(Clone)]
pub struct Busifavor {
    pub(crate) node: crate::chain::Node,
}

impl Busifavor {
    /// `/callbacks`: 查询商家券事件通知地址、设置商家券事件通知地址 · Query the coupon notification URL; Set the coupon notification URL
    #[inline]
    pub fn callbacks(&self) -> callbacks::Callbacks {
        callbacks::Callbacks { node: self.node.clone() }
    }

    /// `/coupons`: 商家券 · Merchant coupons
    #[inline]
    pub fn coupons(&self) -> coupons::Coupons {
        coupons::Coupons { node: self.node.clone() }
    }

    /// `/product-coupons`: 向用户预发放商品券、向用户发放商品券 · Prepare to issue a product coupon; Issue a product coupon to a user
    #[inline]
    pub fn product_coupons(&self) -> product_coupons::ProductCoupons {
        product_coupons::ProductCoupons { node: self.node.clone() }
    }

    /// `/stocks`: 创建商家券 · Create a coupon batch
    #[inline]
    pub fn stocks(&self) -> stocks::Stocks {
        stocks::Stocks { node: self.node.clone() }
    }

    /// `/subsidy`: 商家券 · Merchant coupons
    #[inline]
    pub fn subsidy(&self) -> subsidy::Subsidy {
        subsidy::Subsidy { node: self.node.clone() }
    }

    /// `/users`: 根据过滤条件查询用户券、查询用户单张券详情 · List a user's coupons; Query a user's coupon
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor")
    }
}
