//! 给指定用户报名多笔立减活动、查询绑定多笔立减活动的代金券详情 · Enrol a user in a multi-payment discount; Query a multi-payment discount coupon
//!
//! `/v3/marketing/bank-favor/users`

pub mod openid;

/// 给指定用户报名多笔立减活动、查询绑定多笔立减活动的代金券详情 · Enrol a user in a multi-payment discount; Query a multi-payment discount coupon
///
/// `/v3/marketing/bank-favor/users`
#[derive(Clone)]
pub struct Users {
    pub(crate) node: crate::chain::Node,
}

impl Users {
    /// `/{openid}`: 用户标识ID · User openid
    pub fn openid(&self, value: impl Into<String>) -> openid::Openid {
        openid::Openid { node: self.node.bind("openid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/bank-favor/users")
    }
}
