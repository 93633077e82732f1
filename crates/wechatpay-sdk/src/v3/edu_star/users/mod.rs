//! 通过微信用户标识查询用户信息、通过QQ账号查询用户信息 · Query a user by openid; Query a user by QQ account
//!
//! `/v3/edu-star/users`

pub mod openid;
pub mod qq;

/// 通过微信用户标识查询用户信息、通过QQ账号查询用户信息 · Query a user by openid; Query a user by QQ account
///
/// `/v3/edu-star/users`
#[derive(Clone)]
pub struct Users {
    pub(crate) node: crate::chain::Node,
}

impl Users {
    /// `/openid`: 通过微信用户标识查询用户信息 · Query a user by openid
    #[inline]
    pub fn openid(&self) -> openid::Openid {
        openid::Openid { node: self.node.clone() }
    }

    /// `/qq`: 通过QQ账号查询用户信息 · Query a user by QQ account
    #[inline]
    pub fn qq(&self) -> qq::Qq {
        qq::Qq { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-star/users")
    }
}
