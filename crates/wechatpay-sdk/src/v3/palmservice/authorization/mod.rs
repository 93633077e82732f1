//! 查询刷掌授权、服务关联预授权 · Query palm authorisation; Pre-authorise the palm service
//!
//! `/v3/palmservice/authorization`

pub mod openid;
pub mod preauthorize;

/// 查询刷掌授权、服务关联预授权 · Query palm authorisation; Pre-authorise the palm service
///
/// `/v3/palmservice/authorization`
#[derive(Clone)]
pub struct Authorization {
    pub(crate) node: crate::chain::Node,
}

impl Authorization {
    /// `/openid`: 查询刷掌授权 · Query palm authorisation
    #[inline]
    pub fn openid(&self) -> openid::Openid {
        openid::Openid { node: self.node.clone() }
    }

    /// `/preauthorize`: 服务关联预授权 · Pre-authorise the palm service
    #[inline]
    pub fn preauthorize(&self) -> preauthorize::Preauthorize {
        preauthorize::Preauthorize { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/palmservice/authorization")
    }
}
