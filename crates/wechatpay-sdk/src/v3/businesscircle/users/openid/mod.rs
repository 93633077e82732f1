//! 商圈会员待积分状态查询 · Query pending points state
//!
//! `/v3/businesscircle/users/{openid}`

pub mod points;

/// 商圈会员待积分状态查询 · Query pending points state
///
/// `/v3/businesscircle/users/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/points`: 商圈会员待积分状态查询 · Query pending points state
    #[inline]
    pub fn points(&self) -> points::Points {
        points::Points { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/businesscircle/users/{openid}")
    }
}
