//! 商户解除用户授权关系 · Terminate a user's service authorisation
//!
//! `/v3/payscore/users`

pub mod openid;

/// 商户解除用户授权关系 · Terminate a user's service authorisation
///
/// `/v3/payscore/users`
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
        self.node.untyped("v3/payscore/users")
    }
}
