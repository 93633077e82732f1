//! 商品券 · Product coupons
//!
//! `/brand/marketing/product-coupon/users`

pub mod openid;

/// 商品券 · Product coupons
///
/// `/brand/marketing/product-coupon/users`
#[derive(Clone)]
pub struct Users {
    pub(crate) node: crate::chain::Node,
}

impl Users {
    /// `/{openid}`: 用户OpenID · User openid
    pub fn openid(&self, value: impl Into<String>) -> openid::Openid {
        openid::Openid { node: self.node.bind("openid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/marketing/product-coupon/users")
    }
}
