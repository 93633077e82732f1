//! 根据过滤条件查询用户券、查询用户单张券详情 · List a user's coupons; Query a user's coupon
//!
//! `/v3/marketing/busifavor/users/{openid}`

pub mod coupons;

/// 根据过滤条件查询用户券、查询用户单张券详情 · List a user's coupons; Query a user's coupon
///
/// `/v3/marketing/busifavor/users/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/coupons`: 根据过滤条件查询用户券 · List a user's coupons
    #[inline]
    pub fn coupons(&self) -> coupons::Coupons {
        coupons::Coupons { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/users/{openid}")
    }
}
