//! 查询与用户授权记录（openid）、解除用户授权关系（openid） · Query authorisation by openid; Terminate authorisation by openid
//!
//! `/v3/payscore/permissions/openid`

pub mod openid;

/// 查询与用户授权记录（openid）、解除用户授权关系（openid） · Query authorisation by openid; Terminate authorisation by openid
///
/// `/v3/payscore/permissions/openid`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/{openid}`: 用户标识 · User openid
    pub fn openid(&self, value: impl Into<String>) -> openid::Openid {
        openid::Openid { node: self.node.bind("openid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/permissions/openid")
    }
}
