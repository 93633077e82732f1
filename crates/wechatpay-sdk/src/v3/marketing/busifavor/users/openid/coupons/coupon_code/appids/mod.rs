//! 查询用户单张券详情 · Query a user's coupon
//!
//! `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids`

pub mod appid;

/// 查询用户单张券详情 · Query a user's coupon
///
/// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids`
#[derive(Clone)]
pub struct Appids {
    pub(crate) node: crate::chain::Node,
}

impl Appids {
    /// `/{appid}`: 公众账号ID · App ID
    pub fn appid(&self, value: impl Into<String>) -> appid::Appid {
        appid::Appid { node: self.node.bind("appid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids")
    }
}
