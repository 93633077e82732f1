//! 商圈会员待积分状态查询 · Query pending points state
//!
//! `/v3/businesscircle/users/{openid}/points`

pub mod commit_status;

/// 商圈会员待积分状态查询 · Query pending points state
///
/// `/v3/businesscircle/users/{openid}/points`
#[derive(Clone)]
pub struct Points {
    pub(crate) node: crate::chain::Node,
}

impl Points {
    /// `/commit_status`: 商圈会员待积分状态查询 · Query pending points state
    #[inline]
    pub fn commit_status(&self) -> commit_status::CommitStatus {
        commit_status::CommitStatus { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/businesscircle/users/{openid}/points")
    }
}
