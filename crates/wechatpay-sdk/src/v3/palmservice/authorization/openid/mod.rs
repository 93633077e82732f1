//! 查询刷掌授权 · Query palm authorisation
//!
//! `/v3/palmservice/authorization/openid`

pub mod openid;

/// 查询刷掌授权 · Query palm authorisation
///
/// `/v3/palmservice/authorization/openid`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/{openid}`: OpenID · User openid
    pub fn openid(&self, value: impl Into<String>) -> openid::Openid {
        openid::Openid { node: self.node.bind("openid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/palmservice/authorization/openid")
    }
}
