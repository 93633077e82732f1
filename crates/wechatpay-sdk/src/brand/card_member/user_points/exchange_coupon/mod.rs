//! 同步积分兑券结果 · Report a points exchange result
//!
//! `/brand/card-member/user-points/exchange-coupon`

pub mod confirm;

/// 同步积分兑券结果 · Report a points exchange result
///
/// `/brand/card-member/user-points/exchange-coupon`
#[derive(Clone)]
pub struct ExchangeCoupon {
    pub(crate) node: crate::chain::Node,
}

impl ExchangeCoupon {
    /// `/confirm`: 同步积分兑券结果 · Report a points exchange result
    #[inline]
    pub fn confirm(&self) -> confirm::Confirm {
        confirm::Confirm { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/card-member/user-points/exchange-coupon")
    }
}
