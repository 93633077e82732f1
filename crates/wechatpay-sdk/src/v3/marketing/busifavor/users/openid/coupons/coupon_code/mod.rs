//! 查询用户单张券详情 · Query a user's coupon
//!
//! `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}`

pub mod appids;

/// 查询用户单张券详情 · Query a user's coupon
///
/// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}`
#[derive(Clone)]
pub struct CouponCode {
    pub(crate) node: crate::chain::Node,
}

impl CouponCode {
    /// `/appids`: 查询用户单张券详情 · Query a user's coupon
    #[inline]
    pub fn appids(&self) -> appids::Appids {
        appids::Appids { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}")
    }
}
