//! 同步积分兑券结果、同步积分余额 · Report a points exchange result; Synchronise a points balance
//!
//! `/brand/card-member/user-points`

pub mod exchange_coupon;
pub mod sync;

/// 同步积分兑券结果、同步积分余额 · Report a points exchange result; Synchronise a points balance
///
/// `/brand/card-member/user-points`
#[derive(Clone)]
pub struct UserPoints {
    pub(crate) node: crate::chain::Node,
}

impl UserPoints {
    /// `/exchange-coupon`: 同步积分兑券结果 · Report a points exchange result
    #[inline]
    pub fn exchange_coupon(&self) -> exchange_coupon::ExchangeCoupon {
        exchange_coupon::ExchangeCoupon { node: self.node.clone() }
    }

    /// `/sync`: 同步积分余额 · Synchronise a points balance
    #[inline]
    pub fn sync(&self) -> sync::Sync {
        sync::Sync { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/card-member/user-points")
    }
}
