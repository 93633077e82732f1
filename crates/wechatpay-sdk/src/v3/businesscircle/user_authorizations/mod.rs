//! 商圈积分授权查询 · Query points authorisation
//!
//! `/v3/businesscircle/user-authorizations`

pub mod openid;

/// 商圈积分授权查询 · Query points authorisation
///
/// `/v3/businesscircle/user-authorizations`
#[derive(Clone)]
pub struct UserAuthorizations {
    pub(crate) node: crate::chain::Node,
}

impl UserAuthorizations {
    /// `/{openid}`: 顾客openid · Customer openid
    pub fn openid(&self, value: impl Into<String>) -> openid::Openid {
        openid::Openid { node: self.node.bind("openid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/businesscircle/user-authorizations")
    }
}
