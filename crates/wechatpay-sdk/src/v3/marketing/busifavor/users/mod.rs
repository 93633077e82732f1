//! 根据过滤条件查询用户券、查询用户单张券详情 · List a user's coupons; Query a user's coupon
//!
//! `/v3/marketing/busifavor/users`

pub mod openid;

/// 根据过滤条件查询用户券、查询用户单张券详情 · List a user's coupons; Query a user's coupon
///
/// `/v3/marketing/busifavor/users`
#[derive(Clone)]
pub struct Users {
    pub(crate) node: crate::chain::Node,
}

impl Users {
    /// `/{openid}`: 用户标识 · User openid
    pub fn openid(&self, value: impl Into<String>) -> openid::Openid {
        openid::Openid { node: self.node.bind("openid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/users")
    }
}
