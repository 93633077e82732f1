//! 通过用户标识查询签约 · List a user's contracts
//!
//! `/v3/edu-papay/user`

pub mod openid;

/// 通过用户标识查询签约 · List a user's contracts
///
/// `/v3/edu-papay/user`
#[derive(Clone)]
pub struct User {
    pub(crate) node: crate::chain::Node,
}

impl User {
    /// `/{openid}`: 服务商APPID下的用户标识 · User openid (partner)
    pub fn openid(&self, value: impl Into<String>) -> openid::Openid {
        openid::Openid { node: self.node.bind("openid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-papay/user")
    }
}
