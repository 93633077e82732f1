//! 商户解除用户授权关系 · Terminate a user's service authorisation
//!
//! `/v3/payscore/users/{openid}`

pub mod permissions;

/// 商户解除用户授权关系 · Terminate a user's service authorisation
///
/// `/v3/payscore/users/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/permissions`: 商户解除用户授权关系 · Terminate a user's service authorisation
    #[inline]
    pub fn permissions(&self) -> permissions::Permissions {
        permissions::Permissions { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/users/{openid}")
    }
}
