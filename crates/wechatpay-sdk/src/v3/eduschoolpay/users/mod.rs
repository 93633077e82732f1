//! 查询用户签约列表、商户查询用户欠款状态 · List a user's contracts; Query a user's debt state
//!
//! `/v3/eduschoolpay/users`

pub mod openid;

/// 查询用户签约列表、商户查询用户欠款状态 · List a user's contracts; Query a user's debt state
///
/// `/v3/eduschoolpay/users`
#[derive(Clone)]
pub struct Users {
    pub(crate) node: crate::chain::Node,
}

impl Users {
    /// `/{openid}`: 商户appid下的用户标识 · User openid
    pub fn openid(&self, value: impl Into<String>) -> openid::Openid {
        openid::Openid { node: self.node.bind("openid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/eduschoolpay/users")
    }
}
