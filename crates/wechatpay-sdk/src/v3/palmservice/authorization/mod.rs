//! `/v3/palmservice/authorization`

pub mod openid;
pub mod preauthorize;

/// `/v3/palmservice/authorization`
#[derive(Clone)]
pub struct Authorization {
    pub(crate) node: crate::chain::Node,
}

impl Authorization {
    /// `/openid`
    #[inline]
    pub fn openid(&self) -> openid::Openid {
        openid::Openid { node: self.node.clone() }
    }

    /// `/preauthorize`
    #[inline]
    pub fn preauthorize(&self) -> preauthorize::Preauthorize {
        preauthorize::Preauthorize { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/palmservice/authorization")
    }
}
