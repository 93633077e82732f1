//! 代金券 · Cash coupons
//!
//! `/v3/marketing/favor`

pub mod callbacks;
pub mod coupon_stocks;
pub mod media;
pub mod stocks;
pub mod users;

/// 代金券 · Cash coupons
///
/// `/v3/marketing/favor`
#[derive(Clone)]
pub struct Favor {
    pub(crate) node: crate::chain::Node,
}

impl Favor {
    /// `/callbacks`: 获取已设置的消息通知地址、设置消息通知地址 · Query the notification URL; Set the notification URL
    #[inline]
    pub fn callbacks(&self) -> callbacks::Callbacks {
        callbacks::Callbacks { node: self.node.clone() }
    }

    /// `/coupon-stocks`: 创建代金券批次 · Create a cash coupon batch
    #[inline]
    pub fn coupon_stocks(&self) -> coupon_stocks::CouponStocks {
        coupon_stocks::CouponStocks { node: self.node.clone() }
    }

    /// `/media`: （营销）图片上传 · Upload a marketing image
    #[inline]
    pub fn media(&self) -> media::Media {
        media::Media { node: self.node.clone() }
    }

    /// `/stocks`: 条件查询批次列表 · List cash coupon batches
    #[inline]
    pub fn stocks(&self) -> stocks::Stocks {
        stocks::Stocks { node: self.node.clone() }
    }

    /// `/users`: 代金券 · Cash coupons
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor")
    }
}
