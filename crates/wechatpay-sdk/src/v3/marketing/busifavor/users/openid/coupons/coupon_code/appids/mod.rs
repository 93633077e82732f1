//! `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids`

pub mod appid;

use crate::chain::{Chain, Node};

/// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids`
pub struct Appids {
    pub(crate) node: Node,
}

impl Appids {
    /// `/{appid}`: 公众账号ID
    #[inline]
    pub fn appid(self, value: impl Into<String>) -> appid::Appid {
        appid::Appid { node: self.node.bind("appid", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids", rest)
    }
}
