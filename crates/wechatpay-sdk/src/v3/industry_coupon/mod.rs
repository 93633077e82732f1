//! 出行券 · Travel coupons
//!
//! `/v3/industry-coupon`

pub mod tokens;

/// 出行券 · Travel coupons
///
/// `/v3/industry-coupon`
#[derive(Clone)]
pub struct IndustryCoupon {
    pub(crate) node: crate::chain::Node,
}

impl IndustryCoupon {
    /// `/tokens`: 出行券切卡组件预下单 · Create a travel coupon component token
    #[inline]
    pub fn tokens(&self) -> tokens::Tokens {
        tokens::Tokens { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/industry-coupon")
    }
}
