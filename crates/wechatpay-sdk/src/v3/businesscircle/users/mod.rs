//! 商圈会员待积分状态查询 · Query pending points state
//!
//! `/v3/businesscircle/users`

pub mod openid;

/// 商圈会员待积分状态查询 · Query pending points state
///
/// `/v3/businesscircle/users`
#[derive(Clone)]
pub struct Users {
    pub(crate) node: crate::chain::Node,
}

impl Users {
    /// `/{openid}`: 顾客openid · Customer openid
    pub fn openid(&self, value: impl Into<String>) -> openid::Openid {
        openid::Openid { node: self.node.bind("openid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/businesscircle/users")
    }
}
