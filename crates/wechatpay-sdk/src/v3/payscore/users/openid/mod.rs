//! `/v3/payscore/users/{openid}`

pub mod permissions;

/// `/v3/payscore/users/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/permissions`
    #[inline]
    pub fn permissions(&self) -> permissions::Permissions {
        permissions::Permissions { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/users/{openid}")
    }
}
