//! 查询批次下用户银行提现免费券列表、为用户发银行提现免费券 · List a user's withdrawal coupons; Issue a withdrawal coupon
//!
//! `/v3/marketing/withdraw-favor/users`

pub mod openid;

/// 查询批次下用户银行提现免费券列表、为用户发银行提现免费券 · List a user's withdrawal coupons; Issue a withdrawal coupon
///
/// `/v3/marketing/withdraw-favor/users`
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
        self.node.untyped("v3/marketing/withdraw-favor/users")
    }
}
