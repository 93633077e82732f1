//! 查询微工卡授权关系 · Query the authorisation of a user
//!
//! `/v3/payroll-card/relations`

pub mod openid;

/// 查询微工卡授权关系 · Query the authorisation of a user
///
/// `/v3/payroll-card/relations`
#[derive(Clone)]
pub struct Relations {
    pub(crate) node: crate::chain::Node,
}

impl Relations {
    /// `/{openid}`: 用户标识 · User openid
    pub fn openid(&self, value: impl Into<String>) -> openid::Openid {
        openid::Openid { node: self.node.bind("openid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payroll-card/relations")
    }
}
